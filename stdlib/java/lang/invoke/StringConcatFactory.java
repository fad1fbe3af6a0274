package java.lang.invoke;

/** The bootstrap methods of string concatenation. The VM links such sites itself. */
public final class StringConcatFactory {
    private StringConcatFactory() {
    }

    /** Links a site that concatenates its arguments. */
    public static native CallSite makeConcat(MethodHandles.Lookup lookup, String name,
            MethodType concatType) throws StringConcatException;

    /** Links a site that fills a recipe: \1 is an argument, \2 a constant. */
    public static native CallSite makeConcatWithConstants(MethodHandles.Lookup lookup,
            String name, MethodType concatType, String recipe, Object... constants)
            throws StringConcatException;

    /** Concatenates boxed arguments by a recipe; what the VM calls for sites it does not know. */
    static String concat(String recipe, Object[] args, Object[] constants) {
        StringBuilder sb = new StringBuilder();
        int a = 0;
        int k = 0;
        for (int i = 0; i < recipe.length(); i++) {
            char c = recipe.charAt(i);
            if (c == '\1') {
                sb.append(String.valueOf(args[a++]));
            } else if (c == '\2') {
                sb.append(String.valueOf(constants[k++]));
            } else {
                sb.append(c);
            }
        }
        return sb.toString();
    }
}
