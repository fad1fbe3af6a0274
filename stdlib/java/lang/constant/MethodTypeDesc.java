package java.lang.constant;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.TypeDescriptor;
import java.util.List;
import java.util.StringJoiner;

/** Describes the parameters and the result of a method. */
public sealed interface MethodTypeDesc
        extends ConstantDesc, TypeDescriptor.OfMethod<ClassDesc, MethodTypeDesc>
        permits MethodTypeDescImpl {
    static MethodTypeDesc ofDescriptor(String descriptor) {
        return MethodTypeDescImpl.parse(descriptor);
    }

    static MethodTypeDesc of(ClassDesc returnDesc) {
        return of(returnDesc, List.of());
    }

    static MethodTypeDesc of(ClassDesc returnDesc, List<ClassDesc> paramDescs) {
        return new MethodTypeDescImpl(returnDesc, paramDescs);
    }

    static MethodTypeDesc of(ClassDesc returnDesc, ClassDesc... paramDescs) {
        return of(returnDesc, List.of(paramDescs));
    }

    @Override
    ClassDesc returnType();

    @Override
    int parameterCount();

    @Override
    ClassDesc parameterType(int index);

    @Override
    List<ClassDesc> parameterList();

    @Override
    ClassDesc[] parameterArray();

    @Override
    MethodTypeDesc changeReturnType(ClassDesc returnType);

    @Override
    MethodTypeDesc changeParameterType(int index, ClassDesc paramType);

    @Override
    MethodTypeDesc dropParameterTypes(int start, int end);

    @Override
    MethodTypeDesc insertParameterTypes(int pos, ClassDesc... paramTypes);

    @Override
    String descriptorString();

    default String displayDescriptor() {
        StringJoiner j = new StringJoiner(",", "(", ")" + returnType().displayName());
        for (ClassDesc c : parameterList()) {
            j.add(c.displayName());
        }
        return j.toString();
    }

    @Override
    MethodType resolveConstantDesc(MethodHandles.Lookup lookup)
            throws ReflectiveOperationException;

    @Override
    boolean equals(Object o);
}
