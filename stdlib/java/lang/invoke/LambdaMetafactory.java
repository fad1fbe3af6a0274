package java.lang.invoke;

/** The bootstrap methods of lambdas and method references. The VM links such sites itself. */
public final class LambdaMetafactory {
    public static final int FLAG_SERIALIZABLE = 1;
    public static final int FLAG_MARKERS = 2;
    public static final int FLAG_BRIDGES = 4;

    private LambdaMetafactory() {
    }

    /** Links a site that makes function objects of one interface. */
    public static native CallSite metafactory(MethodHandles.Lookup caller,
            String interfaceMethodName, MethodType factoryType, MethodType interfaceMethodType,
            MethodHandle implementation, MethodType dynamicMethodType)
            throws LambdaConversionException;

    /** The same with markers, bridges and serialisation. */
    public static native CallSite altMetafactory(MethodHandles.Lookup caller,
            String interfaceMethodName, MethodType factoryType, Object... args)
            throws LambdaConversionException;
}
