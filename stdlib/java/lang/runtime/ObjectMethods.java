package java.lang.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.TypeDescriptor;

/** The bootstrap method of records' equals, hashCode and toString. The VM links such sites. */
public class ObjectMethods {
    private ObjectMethods() {
    }

    /** Links equals, hashCode or toString over the getters of a record. */
    public static native Object bootstrap(MethodHandles.Lookup lookup, String methodName,
            TypeDescriptor type, Class<?> recordClass, String names, MethodHandle... getters)
            throws Throwable;
}
