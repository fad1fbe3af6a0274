package java.nio.file.attribute;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Permission bits as text, as ls writes them. */
public final class PosixFilePermissions {
    private PosixFilePermissions() {
    }

    public static String toString(Set<PosixFilePermission> perms) {
        StringBuilder sb = new StringBuilder(9);
        for (PosixFilePermission p : PosixFilePermission.values()) {
            sb.append(perms.contains(p) ? "rwx".charAt(p.ordinal() % 3) : '-');
        }
        return sb.toString();
    }

    public static Set<PosixFilePermission> fromString(String perms) {
        if (perms.length() != 9) {
            throw new IllegalArgumentException("Invalid mode");
        }
        Set<PosixFilePermission> r = EnumSet.noneOf(PosixFilePermission.class);
        for (PosixFilePermission p : PosixFilePermission.values()) {
            char c = perms.charAt(p.ordinal());
            if (c == "rwx".charAt(p.ordinal() % 3)) {
                r.add(p);
            } else if (c != '-') {
                throw new IllegalArgumentException("Invalid mode");
            }
        }
        return r;
    }

    public static FileAttribute<Set<PosixFilePermission>> asFileAttribute(
            Set<PosixFilePermission> perms) {
        Set<PosixFilePermission> value = new HashSet<>(perms);
        for (PosixFilePermission p : value) {
            Objects.requireNonNull(p);
        }
        return new FileAttribute<>() {
            @Override
            public String name() {
                return "posix:permissions";
            }

            @Override
            public Set<PosixFilePermission> value() {
                return java.util.Collections.unmodifiableSet(value);
            }
        };
    }
}
