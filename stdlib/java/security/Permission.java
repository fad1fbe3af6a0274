package java.security;

import java.io.Serializable;

/** A name for something that may be allowed; nothing here ever asks for one. */
public abstract class Permission implements Guard, Serializable {
    private static final long serialVersionUID = -5636570222231596674L;
    private final String name;

    public Permission(String name) {
        this.name = name;
    }

    @Override
    public void checkGuard(Object object) throws SecurityException {
        throw new UnsupportedOperationException(
                "Checking permissions is not supported");
    }

    public abstract boolean implies(Permission permission);

    @Override
    public abstract boolean equals(Object obj);

    @Override
    public abstract int hashCode();

    public final String getName() {
        return name;
    }

    public abstract String getActions();

    @Override
    public String toString() {
        String actions = getActions();
        return "(\"" + getClass().getName() + "\" \"" + name + "\""
                + (actions == null || actions.isEmpty() ? "" : " \"" + actions + "\"") + ")";
    }
}
