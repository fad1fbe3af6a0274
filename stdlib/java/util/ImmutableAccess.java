package java.util;

/** Lets java.util.stream make lists that hold nulls. */
public final class ImmutableAccess {
    private ImmutableAccess() {
    }

    public static List<Object> list(Object[] a) {
        return ImmutableCollections.listWithNulls(a);
    }
}
