package ibrik.nio.file;

import ibrik.abi.Host;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipal;

/** Users and groups of the host. */
final class Principals {
    private Principals() {
    }

    static class User implements UserPrincipal {
        final int id;
        private final String name;

        User(int id, String name) {
            this.id = id;
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean equals(Object ob) {
            return ob instanceof User u && u.getClass() == getClass() && u.id == id
                    && (id != -1 || u.name.equals(name));
        }

        @Override
        public int hashCode() {
            return id != -1 ? this instanceof Group ? -id - 1 : id : name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final class Group extends User implements GroupPrincipal {
        Group(int id, String name) {
            super(id, name);
        }
    }

    static User user(int id) {
        byte[] b = new byte[256];
        return new User(id, name(Host.userName(id, b, 0, b.length), b, id));
    }

    static Group group(int id) {
        byte[] b = new byte[256];
        return new Group(id, name(Host.groupName(id, b, 0, b.length), b, id));
    }

    private static String name(long n, byte[] b, int id) {
        return n > 0 ? new String(b, 0, (int) Math.min(n, b.length), StandardCharsets.UTF_8)
                : Integer.toString(id);
    }
}
