package java.lang.constant;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/** Describes a call site that a bootstrap method makes. */
public final class DynamicCallSiteDesc {
    private final DirectMethodHandleDesc bootstrap;
    private final List<ConstantDesc> args;
    private final String name;
    private final MethodTypeDesc type;

    private DynamicCallSiteDesc(DirectMethodHandleDesc bootstrap, String name,
            MethodTypeDesc type, List<ConstantDesc> args) {
        this.bootstrap = Objects.requireNonNull(bootstrap);
        this.name = Objects.requireNonNull(name);
        this.type = Objects.requireNonNull(type);
        this.args = args;
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Illegal invocation name: ");
        }
    }

    public static DynamicCallSiteDesc of(DirectMethodHandleDesc bootstrapMethod,
            String invocationName, MethodTypeDesc invocationType, ConstantDesc... bootstrapArgs) {
        return new DynamicCallSiteDesc(bootstrapMethod, invocationName, invocationType,
                List.of(bootstrapArgs));
    }

    public static DynamicCallSiteDesc of(DirectMethodHandleDesc bootstrapMethod,
            String invocationName, MethodTypeDesc invocationType) {
        return of(bootstrapMethod, invocationName, invocationType, new ConstantDesc[0]);
    }

    public static DynamicCallSiteDesc of(DirectMethodHandleDesc bootstrapMethod,
            MethodTypeDesc invocationType) {
        return of(bootstrapMethod, ConstantDescs.DEFAULT_NAME, invocationType);
    }

    public DynamicCallSiteDesc withArgs(ConstantDesc... bootstrapArgs) {
        return of(bootstrap, name, type, bootstrapArgs);
    }

    public DynamicCallSiteDesc withNameAndType(String invocationName,
            MethodTypeDesc invocationType) {
        return of(bootstrap, invocationName, invocationType, bootstrapArgs());
    }

    public String invocationName() {
        return name;
    }

    public MethodTypeDesc invocationType() {
        return type;
    }

    public MethodHandleDesc bootstrapMethod() {
        return bootstrap;
    }

    public ConstantDesc[] bootstrapArgs() {
        return args.toArray(new ConstantDesc[0]);
    }

    public CallSite resolveCallSiteDesc(MethodHandles.Lookup lookup) throws Throwable {
        Object[] all = new Object[3 + args.size()];
        all[0] = lookup;
        all[1] = name;
        all[2] = type.resolveConstantDesc(lookup);
        for (int i = 0; i < args.size(); i++) {
            all[3 + i] = args.get(i).resolveConstantDesc(lookup);
        }
        return (CallSite) bootstrap.resolveConstantDesc(lookup).invokeWithArguments(all);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DynamicCallSiteDesc d && bootstrap.equals(d.bootstrap)
                && args.equals(d.args) && name.equals(d.name) && type.equals(d.type);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(bootstrap, name, type) + args.hashCode();
    }

    @Override
    public String toString() {
        StringJoiner j = new StringJoiner(",");
        for (ConstantDesc a : args) {
            j.add(a.toString());
        }
        return String.format("DynamicCallSiteDesc[%s::%s(%s%s):%s]",
                bootstrap.owner().displayName(), bootstrap.methodName(),
                name.equals(ConstantDescs.DEFAULT_NAME) ? "" : name + "/", j,
                type.displayDescriptor());
    }
}
