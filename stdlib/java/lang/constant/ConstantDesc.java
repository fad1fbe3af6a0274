package java.lang.constant;

import java.lang.invoke.MethodHandles;

/** Describes a constant of a class file. */
public sealed interface ConstantDesc
        permits ClassDesc, MethodHandleDesc, MethodTypeDesc, Double, DynamicConstantDesc, Float,
        Integer, Long, String {
    Object resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException;
}
