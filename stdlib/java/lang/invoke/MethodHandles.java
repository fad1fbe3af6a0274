package java.lang.invoke;

/** Factories of method handles. */
public class MethodHandles {
    private MethodHandles() {
    }

    public static Lookup lookup() {
        return new Lookup(ibrik.lang.VM.callerClass(1));
    }

    public static Lookup publicLookup() {
        return new Lookup(Object.class);
    }

    /** Finds members with the access rights of a class. */
    public static final class Lookup {
        public static final int PUBLIC = 1;
        public static final int PRIVATE = 2;
        public static final int PROTECTED = 4;
        public static final int PACKAGE = 8;
        public static final int MODULE = 16;
        public static final int UNCONDITIONAL = 32;
        public static final int ORIGINAL = 64;

        private final Class<?> lookupClass;

        /** Also called by the VM for bootstrap methods. */
        Lookup(Class<?> lookupClass) {
            this.lookupClass = lookupClass;
        }

        public Class<?> lookupClass() {
            return lookupClass;
        }
    }
}
