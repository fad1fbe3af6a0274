package java.lang.invoke;

/** The bootstrap methods of string concatenation. The VM links the sites of compilers itself; these are for callers in
 *  Java. */
public final class StringConcatFactory {
    private static final int MOST_ARGUMENTS = 200;
    private static final MethodHandle CONCAT = DirectMethodHandle.of(StringConcatFactory.class, "concat", String.class,
            String.class, Object[].class, Object[].class);

    private StringConcatFactory() {
    }

    public static CallSite makeConcat(MethodHandles.Lookup lookup, String name, MethodType concatType)
            throws StringConcatException {
        return makeConcatWithConstants(lookup, name, concatType, "\1".repeat(concatType.parameterCount()));
    }

    public static CallSite makeConcatWithConstants(MethodHandles.Lookup lookup, String name, MethodType concatType,
            String recipe, Object... constants) throws StringConcatException {
        java.util.Objects.requireNonNull(lookup);
        java.util.Objects.requireNonNull(recipe, "Recipe is null");
        for (Object k : constants) {
            java.util.Objects.requireNonNull(k, "Cannot accept null constants");
        }
        if (!concatType.returnType().isAssignableFrom(String.class)) {
            throw new StringConcatException("The return type should be compatible with String, but it is "
                    + concatType.returnType());
        }
        if (concatType.parameterCount() > MOST_ARGUMENTS) {
            throw new StringConcatException("Too many concat argument slots: " + concatType.parameterCount()
                    + ", can only accept " + MOST_ARGUMENTS);
        }
        int arguments = 0;
        int wanted = 0;
        for (int i = 0; i < recipe.length(); i++) {
            arguments += recipe.charAt(i) == '\1' ? 1 : 0;
            wanted += recipe.charAt(i) == '\2' ? 1 : 0;
        }
        if (arguments != concatType.parameterCount()) {
            throw new StringConcatException("Mismatched number of concat arguments: recipe wants " + arguments
                    + " arguments, but signature provides " + concatType.parameterCount());
        }
        if (wanted != constants.length) {
            throw new StringConcatException("Mismatched number of concat constants: recipe wants "
                    + Math.min(wanted, constants.length)
                    + " constants, but only " + constants.length + " are passed");
        }
        Object[] k = constants.clone();
        return new ConstantCallSite(MethodHandles.insertArguments(CONCAT, 0, recipe, k)
                .asCollector(Object[].class, arguments).asType(concatType));
    }

    /** Concatenates boxed arguments by a recipe. */
    static String concat(String recipe, Object[] constants, Object[] args) {
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
