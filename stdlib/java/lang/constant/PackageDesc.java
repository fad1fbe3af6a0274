package java.lang.constant;

/** Names a package. */
public sealed interface PackageDesc permits PackageDescImpl {
    static PackageDesc of(String name) {
        if (!name.isEmpty()) {
            ClassDescImpl.checkName(name, '.', "Invalid package name: ");
        }
        return new PackageDescImpl(name.replace('.', '/'));
    }

    static PackageDesc ofInternalName(String name) {
        if (!name.isEmpty()) {
            ClassDescImpl.checkName(name, '/', "Invalid package name: ");
        }
        return new PackageDescImpl(name);
    }

    String internalName();

    default String name() {
        return internalName().replace('/', '.');
    }

    @Override
    boolean equals(Object o);
}

/** The only kind. */
record PackageDescImpl(String internalName) implements PackageDesc {
    @Override
    public String toString() {
        return "PackageDesc[" + name() + "]";
    }
}
