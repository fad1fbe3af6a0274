package ibrik.lang;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;

/** Helpers of java.lang.invoke outside its package. */
public final class Handles {
    private Handles() {
    }

    /** Arguments of a call converted as asType does. */
    public static Object[] convert(MethodHandle h, Object[] args) {
        return Reflection.arguments(args, h.type().parameterArray());
    }

    /** A handle that calls the site's target of the moment. */
    public static MethodHandle dynamicInvoker(CallSite site) {
        throw new UnsupportedOperationException("dynamicInvoker of a mutable call site");
    }
}
