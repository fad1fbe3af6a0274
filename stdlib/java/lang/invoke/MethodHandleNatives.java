package java.lang.invoke;

/** What java.lang.invoke and the VM ask of each other. Methods and fields are addresses of the VM's structures. */
final class MethodHandleNatives {
    static final int GET_FIELD = 1;
    static final int GET_STATIC = 2;
    static final int PUT_FIELD = 3;
    static final int PUT_STATIC = 4;
    static final int INVOKE_VIRTUAL = 5;
    static final int INVOKE_STATIC = 6;
    static final int INVOKE_SPECIAL = 7;
    static final int NEW_INVOKE_SPECIAL = 8;
    static final int INVOKE_INTERFACE = 9;

    private MethodHandleNatives() {
    }

    /** The method that refc has or inherits, or 0. */
    static native long findMethod(Class<?> refc, String name, String descriptor);

    /** The field that refc has or inherits, or 0. */
    static native long findField(Class<?> refc, String name, String descriptor);

    static native int methodModifiers(long method);

    static native Class<?> methodOwner(long method);

    static native int fieldModifiers(long field);

    static native Class<?> fieldOwner(long field);

    /** The offset of an instance field, or of a static one from its owner's Class object. */
    static native long fieldOffset(long field);

    /** The VM's method or field of a java.lang.reflect object. */
    static native long reflected(Object member);

    /** Calls a method with boxed arguments (receiver first); makes the object for NEW_INVOKE_SPECIAL. */
    static native Object call(long method, int kind, Object[] args) throws Throwable;

    /** Calls a handle with boxed arguments that convert to its types. */
    static native Object invokeBoxed(MethodHandle h, Object[] args) throws Throwable;

    /** What the VM knows of a call of an access mode with such a type; lives for ever. */
    static native long variableCall(String mode, MethodType type);

    static native String methodName(long method);

    static native String fieldName(long field);

    /** The VM's method that makes instances of a lambda's class: texts are the interface method's name and the
     *  descriptors of factory, interface method and its instance. */
    static native long lambda(Class<?> caller, String[] texts, long method, int kind, int flags, Object[] markers,
            Object[] bridges);

    static native Object getField(long field, Object o);

    static native void putField(long field, Object o, Object value);

    static native Class<?> defineHidden(Class<?> lookup, byte[] bytes, boolean initialize, boolean nestmate,
            Object classData);

    static native Class<?> defineClass(Class<?> lookup, byte[] bytes);

    /** The class data of a hidden class. */
    static native Object classData(Class<?> c);

    /** One access to memory: op is an ordinal of VarHandle.Op, type the first character of the value's descriptor. */
    static native Object access(int op, char type, Object base, long offset, Object a, Object b);

    /* ---- Called by the VM ---- */

    /** Runs a bootstrap method and gives the call site. */
    static Object linkCallSite(Class<?> caller, Object bootstrap, String name, Object type, Object[] args)
            throws Throwable {
        Object site = runBootstrap(caller, (MethodHandle) bootstrap, name, type, args);
        if (!(site instanceof CallSite c)) {
            throw new BootstrapMethodError("CallSite bootstrap method initialization exception",
                    new ClassCastException("CallSite bootstrap method failed to produce an instance of CallSite"));
        }
        if (c.getTarget().type() != type) {
            throw new BootstrapMethodError("CallSite bootstrap method initialization exception",
                    new WrongMethodTypeException(c.getTarget() + " should be of type " + type));
        }
        return c;
    }

    /** Runs the bootstrap method of a dynamic constant. */
    static Object linkConstant(Class<?> caller, Object bootstrap, String name, Object type, Object[] args)
            throws Throwable {
        return Conversions.convert(runBootstrap(caller, (MethodHandle) bootstrap, name, type, args), (Class<?>) type);
    }

    private static Object runBootstrap(Class<?> caller, MethodHandle bootstrap, String name, Object type,
            Object[] args) throws Throwable {
        Object[] all = new Object[args.length + 3];
        all[0] = new MethodHandles.Lookup(caller);
        all[1] = name;
        all[2] = type;
        System.arraycopy(args, 0, all, 3, args.length);
        return bootstrap.invokeWithArguments(all);
    }

    /** A MethodHandle constant; type is a MethodType, or the Class of a field. */
    static MethodHandle linkHandle(Class<?> caller, int kind, Class<?> owner, String name, Object type) {
        try {
            return new MethodHandles.Lookup(caller).find(kind, owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw linkageError(e);
        }
    }

    /** What resolution throws: its own error where the exception only wraps that. */
    private static Error linkageError(ReflectiveOperationException e) {
        if (e.getCause() instanceof LinkageError cause) {
            return cause;
        }
        String message = e.getMessage();
        return (Error) (e instanceof NoSuchMethodException ? new NoSuchMethodError(message)
                : e instanceof NoSuchFieldException ? new NoSuchFieldError(message) : new IllegalAccessError(message))
                .initCause(e);
    }

    static void wrongType(MethodHandle h, MethodType call) {
        throw new WrongMethodTypeException("handle's method type " + h.type + " but found " + call);
    }
}
