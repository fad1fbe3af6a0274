package java.nio.file.attribute;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** An entry of an access control list. */
public final class AclEntry {
    private final AclEntryType type;
    private final UserPrincipal who;
    private final Set<AclEntryPermission> perms;
    private final Set<AclEntryFlag> flags;

    private AclEntry(Builder b) {
        type = b.type;
        who = b.who;
        perms = b.perms;
        flags = b.flags;
    }

    /** Collects the parts of an entry. */
    public static final class Builder {
        private AclEntryType type;
        private UserPrincipal who;
        private Set<AclEntryPermission> perms = Set.of();
        private Set<AclEntryFlag> flags = Set.of();

        private Builder() {
        }

        public AclEntry build() {
            if (type == null) {
                throw new IllegalStateException("Missing type component");
            }
            if (who == null) {
                throw new IllegalStateException("Missing who component");
            }
            return new AclEntry(this);
        }

        public Builder setType(AclEntryType type) {
            this.type = Objects.requireNonNull(type);
            return this;
        }

        public Builder setPrincipal(UserPrincipal who) {
            this.who = Objects.requireNonNull(who);
            return this;
        }

        public Builder setPermissions(Set<AclEntryPermission> perms) {
            this.perms = perms.isEmpty() ? Set.of() : EnumSet.copyOf(perms);
            return this;
        }

        public Builder setPermissions(AclEntryPermission... perms) {
            return setPermissions(Set.of(perms));
        }

        public Builder setFlags(Set<AclEntryFlag> flags) {
            this.flags = flags.isEmpty() ? Set.of() : EnumSet.copyOf(flags);
            return this;
        }

        public Builder setFlags(AclEntryFlag... flags) {
            return setFlags(Set.of(flags));
        }
    }

    public static Builder newBuilder() {
        return new Builder();
    }

    public static Builder newBuilder(AclEntry entry) {
        Builder b = new Builder();
        b.type = entry.type;
        b.who = entry.who;
        b.perms = entry.perms;
        b.flags = entry.flags;
        return b;
    }

    public AclEntryType type() {
        return type;
    }

    public UserPrincipal principal() {
        return who;
    }

    public Set<AclEntryPermission> permissions() {
        return Collections.unmodifiableSet(perms);
    }

    public Set<AclEntryFlag> flags() {
        return Collections.unmodifiableSet(flags);
    }

    @Override
    public boolean equals(Object ob) {
        return ob instanceof AclEntry e && type == e.type && who.equals(e.who)
                && perms.equals(e.perms) && flags.equals(e.flags);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, who, perms, flags);
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder(who.getName()).append(':');
        for (AclEntryPermission p : perms) {
            sb.append(p.name()).append('/');
        }
        sb.setLength(sb.length() - 1);
        sb.append(':');
        if (!flags.isEmpty()) {
            for (AclEntryFlag f : flags) {
                sb.append(f.name()).append('/');
            }
            sb.setLength(sb.length() - 1);
            sb.append(':');
        }
        return sb.append(type.name()).toString();
    }
}
