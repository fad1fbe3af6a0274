package java.lang.constant;

import java.lang.invoke.MethodHandles;

/** A class, by its descriptor. */
final class ClassDescImpl implements ClassDesc {
    private static final String PRIMITIVES = "ZBCSIJFDV";
    private static final String[] NAMES = {"boolean", "byte", "char", "short", "int", "long",
        "float", "double", "void"};
    private static final Class<?>[] CLASSES = {boolean.class, byte.class, char.class,
        short.class, int.class, long.class, float.class, double.class, void.class};

    private final String descriptor;

    ClassDescImpl(String descriptor) {
        this.descriptor = descriptor;
    }

    /** Checks names between separators. */
    static void checkName(String name, char separator, String what) {
        boolean ok = !name.isEmpty();
        char last = separator;
        for (int i = 0; i < name.length() && ok; i++) {
            char c = name.charAt(i);
            ok = c == separator ? last != separator : ";[/.".indexOf(c) < 0;
            last = c;
        }
        if (!ok || last == separator && separator != 0) {
            throw new IllegalArgumentException(what + name);
        }
    }

    static ClassDesc ofDescriptor(String s) {
        int rank = 0;
        while (rank < s.length() && s.charAt(rank) == '[') {
            rank++;
        }
        String rest = s.substring(rank);
        boolean primitive = rest.length() == 1 && PRIMITIVES.indexOf(rest.charAt(0)) >= 0;
        boolean ok = primitive ? rank == 0 || !rest.equals("V")
                : rest.length() > 2 && rest.charAt(0) == 'L' && rest.endsWith(";");
        if (ok && !primitive) {
            try {
                checkName(rest.substring(1, rest.length() - 1), '/', "");
            } catch (IllegalArgumentException e) {
                ok = false;
            }
        }
        if (!ok) {
            throw new IllegalArgumentException("not a valid reference type descriptor: " + s);
        }
        if (rank > 255) {
            throw new IllegalArgumentException("Cannot create an array type descriptor with more "
                    + "than 255 dimensions");
        }
        return new ClassDescImpl(s);
    }

    @Override
    public ClassDesc arrayType() {
        return arrayType(1);
    }

    @Override
    public ClassDesc arrayType(int rank) {
        if (rank <= 0 || descriptor.equals("V")) {
            throw new IllegalArgumentException(rank <= 0 ? "rank " + rank
                    + " is not a positive value" : "not a valid reference type descriptor: "
                    + "[".repeat(rank) + "V");
        }
        return ofDescriptor("[".repeat(rank) + descriptor);
    }

    @Override
    public String displayName() {
        if (isPrimitive()) {
            return NAMES[PRIMITIVES.indexOf(descriptor)];
        }
        if (isArray()) {
            return componentType().displayName() + "[]";
        }
        return descriptor.substring(Math.max(1, descriptor.lastIndexOf('/') + 1),
                descriptor.length() - 1);
    }

    @Override
    public String descriptorString() {
        return descriptor;
    }

    @Override
    public Class<?> resolveConstantDesc(MethodHandles.Lookup lookup)
            throws ReflectiveOperationException {
        if (isPrimitive()) {
            return CLASSES[PRIMITIVES.indexOf(descriptor)];
        }
        if (isArray()) {
            return componentType().resolveConstantDesc(lookup).arrayType();
        }
        return lookup.accessClass(Class.forName(descriptor.substring(1, descriptor.length() - 1)
                .replace('/', '.'), false, lookup.lookupClass().getClassLoader()));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ClassDescImpl c && c.descriptor.equals(descriptor);
    }

    @Override
    public int hashCode() {
        return descriptor.hashCode();
    }

    @Override
    public String toString() {
        if (isArray()) {
            int rank = descriptor.lastIndexOf('[') + 1;
            return "ArrayClassDesc[" + ofDescriptor(descriptor.substring(rank)).displayName()
                    + ", " + rank + "]";
        }
        return (isPrimitive() ? "PrimitiveClassDesc[" : "ClassOrInterfaceDesc[") + displayName()
                + "]";
    }
}
