package java.lang.constant;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.TypeDescriptor;
import java.util.Objects;

/** Names a class. */
public sealed interface ClassDesc extends ConstantDesc, TypeDescriptor.OfField<ClassDesc>
        permits ClassDescImpl {
    static ClassDesc of(String name) {
        ClassDescImpl.checkName(name, '.', "Invalid class name: ");
        return new ClassDescImpl("L" + name.replace('.', '/') + ";");
    }

    static ClassDesc ofInternalName(String name) {
        ClassDescImpl.checkName(name, '/', "Invalid class name: ");
        return new ClassDescImpl("L" + name + ";");
    }

    static ClassDesc of(String packageName, String className) {
        if (!packageName.isEmpty()) {
            ClassDescImpl.checkName(packageName, '.', "Invalid package name: ");
        }
        if (className.indexOf('.') >= 0) {
            throw new IllegalArgumentException("Invalid class name: " + className);
        }
        return of(packageName.isEmpty() ? className : packageName + "." + className);
    }

    static ClassDesc ofDescriptor(String descriptor) {
        return ClassDescImpl.ofDescriptor(descriptor);
    }

    @Override
    ClassDesc arrayType();

    ClassDesc arrayType(int rank);

    default ClassDesc nested(String nestedName) {
        if (!isClassOrInterface()) {
            throw new IllegalStateException("Outer class is not a class or interface type");
        }
        ClassDescImpl.checkName(nestedName, '\0', "Invalid class name: ");
        String s = descriptorString();
        return ofDescriptor(s.substring(0, s.length() - 1) + "$" + nestedName + ";");
    }

    default ClassDesc nested(String firstNestedName, String... moreNestedNames) {
        ClassDesc c = nested(firstNestedName);
        for (String s : moreNestedNames) {
            c = c.nested(Objects.requireNonNull(s));
        }
        return c;
    }

    @Override
    default boolean isArray() {
        return descriptorString().charAt(0) == '[';
    }

    @Override
    default boolean isPrimitive() {
        return descriptorString().length() == 1;
    }

    default boolean isClassOrInterface() {
        return descriptorString().charAt(0) == 'L';
    }

    @Override
    default ClassDesc componentType() {
        return isArray() ? ofDescriptor(descriptorString().substring(1)) : null;
    }

    default String packageName() {
        if (!isClassOrInterface()) {
            return "";
        }
        String s = descriptorString();
        int at = s.lastIndexOf('/');
        return at < 0 ? "" : s.substring(1, at).replace('/', '.');
    }

    String displayName();

    @Override
    String descriptorString();

    @Override
    Class<?> resolveConstantDesc(MethodHandles.Lookup lookup)
            throws ReflectiveOperationException;

    @Override
    boolean equals(Object o);
}
