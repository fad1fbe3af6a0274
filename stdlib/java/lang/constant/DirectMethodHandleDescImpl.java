package java.lang.constant;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;

/** The description of a handle by kind, owner, name and type. */
final class DirectMethodHandleDescImpl implements DirectMethodHandleDesc {
    private final Kind kind;
    private final ClassDesc owner;
    private final String name;
    private final String descriptor;
    private final MethodTypeDesc type;

    DirectMethodHandleDescImpl(Kind kind, ClassDesc owner, String name, String descriptor) {
        this.kind = Objects.requireNonNull(kind);
        this.owner = Objects.requireNonNull(owner);
        this.name = Objects.requireNonNull(name);
        this.descriptor = descriptor;
        if (!owner.isClassOrInterface()) {
            throw new IllegalArgumentException("not a class or interface type: " + owner);
        }
        if (kind == Kind.CONSTRUCTOR && !name.equals("<init>")) {
            throw new IllegalArgumentException("Expected name <init>; found " + name);
        }
        ClassDesc v = ConstantDescs.CD_void;
        switch (kind) {
            case GETTER:
                type = MethodTypeDesc.of(ClassDesc.ofDescriptor(descriptor), owner);
                break;
            case SETTER:
                type = MethodTypeDesc.of(v, owner, ClassDesc.ofDescriptor(descriptor));
                break;
            case STATIC_GETTER:
                type = MethodTypeDesc.of(ClassDesc.ofDescriptor(descriptor));
                break;
            case STATIC_SETTER:
                type = MethodTypeDesc.of(v, ClassDesc.ofDescriptor(descriptor));
                break;
            default:
                MethodTypeDesc t = MethodTypeDesc.ofDescriptor(descriptor);
                type = kind == Kind.CONSTRUCTOR ? t.changeReturnType(owner)
                        : kind == Kind.STATIC || kind == Kind.INTERFACE_STATIC ? t
                        : t.insertParameterTypes(0, owner);
        }
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public int refKind() {
        return kind.refKind;
    }

    @Override
    public boolean isOwnerInterface() {
        return kind.isInterface;
    }

    @Override
    public ClassDesc owner() {
        return owner;
    }

    @Override
    public String methodName() {
        return name;
    }

    @Override
    public String lookupDescriptor() {
        return descriptor;
    }

    @Override
    public MethodTypeDesc invocationType() {
        return type;
    }

    @Override
    public MethodHandle resolveConstantDesc(MethodHandles.Lookup lookup)
            throws ReflectiveOperationException {
        Class<?> c = owner.resolveConstantDesc(lookup);
        if (kind.ordinal() >= Kind.GETTER.ordinal()) {
            Class<?> t = ClassDesc.ofDescriptor(descriptor).resolveConstantDesc(lookup);
            switch (kind) {
                case GETTER:
                    return lookup.findGetter(c, name, t);
                case SETTER:
                    return lookup.findSetter(c, name, t);
                case STATIC_GETTER:
                    return lookup.findStaticGetter(c, name, t);
                default:
                    return lookup.findStaticSetter(c, name, t);
            }
        }
        MethodType t = MethodTypeDesc.ofDescriptor(descriptor).resolveConstantDesc(lookup);
        switch (kind) {
            case STATIC, INTERFACE_STATIC:
                return lookup.findStatic(c, name, t);
            case VIRTUAL, INTERFACE_VIRTUAL:
                return lookup.findVirtual(c, name, t);
            case CONSTRUCTOR:
                return lookup.findConstructor(c, t);
            default:
                return lookup.findSpecial(c, name, t, lookup.lookupClass());
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DirectMethodHandleDescImpl d && d.kind == kind
                && d.owner.equals(owner) && d.name.equals(name)
                && d.descriptor.equals(descriptor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, owner, name, descriptor);
    }

    @Override
    public String toString() {
        return String.format("MethodHandleDesc[%s/%s::%s%s]", kind, owner.displayName(), name,
                type.displayDescriptor());
    }
}
