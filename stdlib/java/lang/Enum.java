package java.lang;

import java.io.Serializable;

/** The superclass of all enum classes. */
public abstract class Enum<E extends Enum<E>> implements Comparable<E>, Serializable {
    private static final long serialVersionUID = 0L;
    private final String name;
    private final int ordinal;

    protected Enum(String name, int ordinal) {
        this.name = name;
        this.ordinal = ordinal;
    }

    public final String name() {
        return name;
    }

    public final int ordinal() {
        return ordinal;
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return super.hashCode();
    }

    @Override
    protected final Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    @Override
    public final int compareTo(E o) {
        Enum<?> other = o;
        if (getClass() != other.getClass() && getDeclaringClass() != other.getDeclaringClass()) {
            throw new ClassCastException();
        }
        return ordinal - other.ordinal;
    }

    @SuppressWarnings("unchecked")
    public final Class<E> getDeclaringClass() {
        Class<?> c = getClass();
        Class<?> s = c.getSuperclass();
        return s == Enum.class ? (Class<E>) c : (Class<E>) s;
    }

    public static <T extends Enum<T>> T valueOf(Class<T> enumClass, String name) {
        if (name == null) {
            enumClass.getClass();
            throw new NullPointerException("Name is null");
        }
        T[] all = enumClass.enumConstants();
        if (all == null) {
            throw new IllegalArgumentException(enumClass.getName() + " is not an enum class");
        }
        for (int i = 0; i < all.length; i++) {
            if (((Enum<?>) all[i]).name.equals(name)) {
                return all[i];
            }
        }
        throw new IllegalArgumentException("No enum constant " + enumClass.getCanonicalName()
                + "." + name);
    }

    @SuppressWarnings({"deprecation", "removal"})
    @Override
    protected final void finalize() {
    }
}
