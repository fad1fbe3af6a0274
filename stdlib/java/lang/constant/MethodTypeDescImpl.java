package java.lang.constant;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The description of a method's type. */
final class MethodTypeDescImpl implements MethodTypeDesc {
    private final ClassDesc result;
    private final List<ClassDesc> parameters;

    MethodTypeDescImpl(ClassDesc result, List<ClassDesc> parameters) {
        this.result = Objects.requireNonNull(result);
        this.parameters = List.copyOf(parameters);
        for (ClassDesc c : parameters) {
            if (c.descriptorString().equals("V")) {
                throw new IllegalArgumentException("Void parameters not permitted");
            }
        }
    }

    static MethodTypeDesc parse(String s) {
        int end = s.indexOf(')');
        if (!s.startsWith("(") || end < 0) {
            throw new IllegalArgumentException("Bad method descriptor: " + s);
        }
        List<ClassDesc> p = new ArrayList<>();
        int at = 1;
        try {
            while (at < end) {
                int from = at;
                while (s.charAt(at) == '[') {
                    at++;
                }
                at = s.charAt(at) == 'L' ? s.indexOf(';', at) + 1 : at + 1;
                if (at <= from || at > end) {
                    throw new IllegalArgumentException();
                }
                p.add(ClassDesc.ofDescriptor(s.substring(from, at)));
            }
            return new MethodTypeDescImpl(ClassDesc.ofDescriptor(s.substring(end + 1)), p);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Bad method descriptor: " + s);
        }
    }

    @Override
    public ClassDesc returnType() {
        return result;
    }

    @Override
    public int parameterCount() {
        return parameters.size();
    }

    @Override
    public ClassDesc parameterType(int index) {
        return parameters.get(index);
    }

    @Override
    public List<ClassDesc> parameterList() {
        return parameters;
    }

    @Override
    public ClassDesc[] parameterArray() {
        return parameters.toArray(new ClassDesc[0]);
    }

    @Override
    public MethodTypeDesc changeReturnType(ClassDesc returnType) {
        return new MethodTypeDescImpl(returnType, parameters);
    }

    @Override
    public MethodTypeDesc changeParameterType(int index, ClassDesc paramType) {
        List<ClassDesc> l = new ArrayList<>(parameters);
        l.set(index, paramType);
        return new MethodTypeDescImpl(result, l);
    }

    @Override
    public MethodTypeDesc dropParameterTypes(int start, int end) {
        Objects.checkFromToIndex(start, end, parameters.size());
        List<ClassDesc> l = new ArrayList<>(parameters);
        l.subList(start, end).clear();
        return new MethodTypeDescImpl(result, l);
    }

    @Override
    public MethodTypeDesc insertParameterTypes(int pos, ClassDesc... paramTypes) {
        if (pos < 0 || pos > parameters.size()) {
            throw new IndexOutOfBoundsException(pos);
        }
        List<ClassDesc> l = new ArrayList<>(parameters);
        l.addAll(pos, List.of(paramTypes));
        return new MethodTypeDescImpl(result, l);
    }

    @Override
    public String descriptorString() {
        StringBuilder sb = new StringBuilder("(");
        for (ClassDesc c : parameters) {
            sb.append(c.descriptorString());
        }
        return sb.append(')').append(result.descriptorString()).toString();
    }

    @Override
    public MethodType resolveConstantDesc(MethodHandles.Lookup lookup)
            throws ReflectiveOperationException {
        Class<?>[] p = new Class<?>[parameters.size()];
        for (int i = 0; i < p.length; i++) {
            p[i] = parameters.get(i).resolveConstantDesc(lookup);
        }
        return MethodType.methodType(result.resolveConstantDesc(lookup), p);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof MethodTypeDescImpl m && m.result.equals(result)
                && m.parameters.equals(parameters);
    }

    @Override
    public int hashCode() {
        return descriptorString().hashCode();
    }

    @Override
    public String toString() {
        return "MethodTypeDesc[" + displayDescriptor() + "]";
    }
}
