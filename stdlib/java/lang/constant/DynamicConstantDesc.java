package java.lang.constant;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;

/** Describes a constant that a bootstrap method computes. */
public abstract non-sealed class DynamicConstantDesc<T> implements ConstantDesc {
    private final DirectMethodHandleDesc bootstrap;
    private final List<ConstantDesc> args;
    private final String name;
    private final ClassDesc type;

    protected DynamicConstantDesc(DirectMethodHandleDesc bootstrapMethod, String constantName,
            ClassDesc constantType, ConstantDesc... bootstrapArgs) {
        bootstrap = Objects.requireNonNull(bootstrapMethod);
        name = Objects.requireNonNull(constantName);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Illegal invocation name: ");
        }
        type = Objects.requireNonNull(constantType);
        args = List.of(bootstrapArgs);
    }

    private static final class Plain<T> extends DynamicConstantDesc<T> {
        Plain(DirectMethodHandleDesc bsm, String name, ClassDesc type, ConstantDesc... args) {
            super(bsm, name, type, args);
        }
    }

    public static <T> ConstantDesc ofCanonical(DirectMethodHandleDesc bootstrapMethod,
            String constantName, ClassDesc constantType, ConstantDesc[] bootstrapArgs) {
        if (bootstrapMethod.equals(ConstantDescs.BSM_NULL_CONSTANT)) {
            return ConstantDescs.NULL;
        }
        if (bootstrapMethod.equals(ConstantDescs.BSM_PRIMITIVE_CLASS)
                && bootstrapArgs.length == 0) {
            return ClassDesc.ofDescriptor(constantName);
        }
        if (bootstrapMethod.equals(ConstantDescs.BSM_ENUM_CONSTANT)
                && bootstrapArgs.length == 0) {
            return Enum.EnumDesc.of(constantType, constantName);
        }
        return ofNamed(bootstrapMethod, constantName, constantType, bootstrapArgs);
    }

    public static <T> DynamicConstantDesc<T> ofNamed(DirectMethodHandleDesc bootstrapMethod,
            String constantName, ClassDesc constantType, ConstantDesc... bootstrapArgs) {
        return new Plain<>(bootstrapMethod, constantName, constantType, bootstrapArgs);
    }

    public static <T> DynamicConstantDesc<T> of(DirectMethodHandleDesc bootstrapMethod,
            ConstantDesc... bootstrapArgs) {
        return ofNamed(bootstrapMethod, ConstantDescs.DEFAULT_NAME,
                bootstrapMethod.invocationType().returnType(), bootstrapArgs);
    }

    public static <T> DynamicConstantDesc<T> of(DirectMethodHandleDesc bootstrapMethod) {
        return of(bootstrapMethod, new ConstantDesc[0]);
    }

    public String constantName() {
        return name;
    }

    public ClassDesc constantType() {
        return type;
    }

    public DirectMethodHandleDesc bootstrapMethod() {
        return bootstrap;
    }

    public ConstantDesc[] bootstrapArgs() {
        return args.toArray(new ConstantDesc[0]);
    }

    public List<ConstantDesc> bootstrapArgsList() {
        return args;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T resolveConstantDesc(MethodHandles.Lookup lookup)
            throws ReflectiveOperationException {
        try {
            MethodHandle m = bootstrap.resolveConstantDesc(lookup);
            if (m.type().parameterCount() < 2
                    || !MethodHandles.Lookup.class.isAssignableFrom(m.type().parameterType(0))) {
                throw new BootstrapMethodError("Invalid bootstrap method declared for resolving "
                        + "a dynamic constant: " + bootstrap);
            }
            Object[] all = new Object[3 + args.size()];
            all[0] = lookup;
            all[1] = name;
            all[2] = type.resolveConstantDesc(lookup);
            for (int i = 0; i < args.size(); i++) {
                all[3 + i] = args.get(i).resolveConstantDesc(lookup);
            }
            return (T) m.invokeWithArguments(all);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new BootstrapMethodError(e);
        }
    }

    @Override
    public final boolean equals(Object o) {
        return o instanceof DynamicConstantDesc<?> d && bootstrap.equals(d.bootstrap)
                && args.equals(d.args) && name.equals(d.name) && type.equals(d.type);
    }

    @Override
    public final int hashCode() {
        return 31 * Objects.hash(bootstrap, name, type) + args.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("DynamicConstantDesc[")
                .append(bootstrap.owner().displayName()).append("::")
                .append(bootstrap.methodName()).append('(');
        if (!name.equals(ConstantDescs.DEFAULT_NAME)) {
            sb.append(name).append('/');
        }
        for (int i = 0; i < args.size(); i++) {
            sb.append(i > 0 ? "," : "").append(args.get(i));
        }
        return sb.append(')').append(type.displayName()).append(']').toString();
    }
}
