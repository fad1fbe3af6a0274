package java.lang;

import java.io.Serializable;

/** The superclass of all enum classes. */
public abstract class Enum<E extends Enum<E>>
        implements java.lang.constant.Constable, Comparable<E>, Serializable {
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

    @Override
    public final java.util.Optional<EnumDesc<E>> describeConstable() {
        return getDeclaringClass().describeConstable().map(c -> EnumDesc.of(c, name()));
    }

    /** Describes a constant of an enum class. */
    public static final class EnumDesc<E extends Enum<E>>
            extends java.lang.constant.DynamicConstantDesc<E> {
        private EnumDesc(java.lang.constant.ClassDesc constantType, String constantName) {
            super(java.lang.constant.ConstantDescs.BSM_ENUM_CONSTANT,
                    java.util.Objects.requireNonNull(constantName),
                    java.util.Objects.requireNonNull(constantType));
        }

        public static <E extends Enum<E>> EnumDesc<E> of(java.lang.constant.ClassDesc enumClass,
                String constantName) {
            return new EnumDesc<>(enumClass, constantName);
        }

        @Override
        @SuppressWarnings("unchecked")
        public E resolveConstantDesc(java.lang.invoke.MethodHandles.Lookup lookup)
                throws ReflectiveOperationException {
            return Enum.valueOf((Class<E>) constantType().resolveConstantDesc(lookup),
                    constantName());
        }

        @Override
        public String toString() {
            return String.format("EnumDesc[%s.%s]", constantType().displayName(),
                    constantName());
        }
    }
}
