package java.lang.constant;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** Describes a method handle. */
public sealed interface MethodHandleDesc extends ConstantDesc
        permits DirectMethodHandleDesc, AsTypeMethodHandleDesc {
    static DirectMethodHandleDesc of(DirectMethodHandleDesc.Kind kind, ClassDesc owner,
            String name, String lookupDescriptor) {
        return new DirectMethodHandleDescImpl(kind, owner, name, lookupDescriptor);
    }

    static DirectMethodHandleDesc ofMethod(DirectMethodHandleDesc.Kind kind, ClassDesc owner,
            String name, MethodTypeDesc lookupMethodType) {
        if (kind.ordinal() >= DirectMethodHandleDesc.Kind.GETTER.ordinal()) {
            throw new IllegalArgumentException(kind.toString());
        }
        return of(kind, owner, name, lookupMethodType.descriptorString());
    }

    static DirectMethodHandleDesc ofField(DirectMethodHandleDesc.Kind kind, ClassDesc owner,
            String fieldName, ClassDesc fieldType) {
        if (kind.ordinal() < DirectMethodHandleDesc.Kind.GETTER.ordinal()) {
            throw new IllegalArgumentException(kind.toString());
        }
        return of(kind, owner, fieldName, fieldType.descriptorString());
    }

    static DirectMethodHandleDesc ofConstructor(ClassDesc owner, ClassDesc... paramTypes) {
        return ofMethod(DirectMethodHandleDesc.Kind.CONSTRUCTOR, owner, "<init>",
                MethodTypeDesc.of(ConstantDescs.CD_void, paramTypes));
    }

    default MethodHandleDesc asType(MethodTypeDesc type) {
        return invocationType().equals(type) ? this : new AsTypeMethodHandleDesc(this, type);
    }

    MethodTypeDesc invocationType();

    @Override
    MethodHandle resolveConstantDesc(MethodHandles.Lookup lookup)
            throws ReflectiveOperationException;

    @Override
    boolean equals(Object o);
}
