package java.lang.constant;

/** Describes a handle of a method, a constructor or a field. */
public sealed interface DirectMethodHandleDesc extends MethodHandleDesc
        permits DirectMethodHandleDescImpl {
    /** What the handle does. */
    enum Kind {
        STATIC(6, false),
        INTERFACE_STATIC(6, true),
        VIRTUAL(5, false),
        INTERFACE_VIRTUAL(9, true),
        SPECIAL(7, false),
        INTERFACE_SPECIAL(7, true),
        CONSTRUCTOR(8, false),
        GETTER(1, false),
        SETTER(3, false),
        STATIC_GETTER(2, false),
        STATIC_SETTER(4, false);

        public final int refKind;
        public final boolean isInterface;

        Kind(int refKind, boolean isInterface) {
            this.refKind = refKind;
            this.isInterface = isInterface;
        }

        public static Kind valueOf(int refKind) {
            return valueOf(refKind, refKind == 9);
        }

        public static Kind valueOf(int refKind, boolean isInterface) {
            for (Kind k : values()) {
                if (k.refKind == refKind && (k.isInterface == isInterface
                        || refKind != 6 && refKind != 7 && refKind != 5)) {
                    return k;
                }
            }
            throw new IllegalArgumentException(String.format("refKind=%d isInterface=%s",
                    refKind, isInterface));
        }
    }

    Kind kind();

    int refKind();

    boolean isOwnerInterface();

    ClassDesc owner();

    String methodName();

    String lookupDescriptor();
}
