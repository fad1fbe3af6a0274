package ibrik.util;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Doors between packages of the library. */
public final class Access {
    private Access() {
    }

    /** An unmodifiable list of an array that nobody else has; nulls may stand in it. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static List<Object> listOfTrustedArray(Object[] a) {
        return java.util.ImmutableAccess.list(a);
    }
}
