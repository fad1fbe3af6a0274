package java.lang.constant;

/** Names a module. */
public sealed interface ModuleDesc permits ModuleDescImpl {
    static ModuleDesc of(String name) {
        return new ModuleDescImpl(java.util.Objects.requireNonNull(name));
    }

    String name();

    @Override
    boolean equals(Object o);
}

/** The only kind. */
record ModuleDescImpl(String name) implements ModuleDesc {
    @Override
    public String toString() {
        return "ModuleDesc[" + name + "]";
    }
}
