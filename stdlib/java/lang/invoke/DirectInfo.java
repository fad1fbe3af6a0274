package java.lang.invoke;

import java.lang.reflect.Member;

/** What a direct handle refers to. */
final class DirectInfo implements MethodHandleInfo {
    private final int kind;
    private final Class<?> owner;
    private final String name;
    private final MethodType type;
    private final int modifiers;

    private DirectInfo(int kind, Class<?> owner, String name, MethodType type, int modifiers) {
        this.kind = kind;
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.modifiers = modifiers;
    }

    /** Null: the handle is not direct. */
    static DirectInfo of(MethodHandle h, boolean varargs) {
        if (h.method != 0) {
            MethodType type = h.kind == REF_invokeStatic ? h.type
                    : h.kind == REF_newInvokeSpecial ? h.type.changeReturnType(void.class) : h.type.dropParameterTypes(0, 1);
            return new DirectInfo(h.kind, MethodHandleNatives.methodOwner(h.method),
                    MethodHandleNatives.methodName(h.method), type, MethodHandleNatives.methodModifiers(h.method));
        }
        if (!(h instanceof Adapter a) || a.op() != Adapter.GET && a.op() != Adapter.PUT) {
            return null;
        }
        int modifiers = MethodHandleNatives.fieldModifiers(a.field());
        boolean isStatic = (modifiers & 8) != 0;
        boolean put = a.op() == Adapter.PUT;
        MethodType type = isStatic ? h.type : h.type.dropParameterTypes(0, 1);
        return new DirectInfo(put ? isStatic ? REF_putStatic : REF_putField : isStatic ? REF_getStatic : REF_getField,
                MethodHandleNatives.fieldOwner(a.field()), MethodHandleNatives.fieldName(a.field()), type, modifiers);
    }

    @Override
    public int getReferenceKind() {
        return kind;
    }

    @Override
    public Class<?> getDeclaringClass() {
        return owner;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public MethodType getMethodType() {
        return type;
    }

    @Override
    public int getModifiers() {
        return modifiers;
    }

    @Override
    public boolean isVarArgs() {
        return kind >= REF_invokeVirtual && (modifiers & 0x80) != 0;
    }

    private Member member() throws ReflectiveOperationException {
        if (kind <= REF_putStatic) {
            return owner.getDeclaredField(name);
        }
        return kind == REF_newInvokeSpecial ? owner.getDeclaredConstructor(type.parameterArray())
                : owner.getDeclaredMethod(name, type.parameterArray());
    }

    @Override
    public <T extends Member> T reflectAs(Class<T> expected, MethodHandles.Lookup lookup) {
        try {
            return expected.cast(member());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String toString() {
        return MethodHandleInfo.toString(kind, owner, name, type);
    }
}
