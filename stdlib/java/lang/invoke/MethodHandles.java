package java.lang.invoke;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Factories and combinators of method handles. */
public class MethodHandles {
    private MethodHandles() {
    }

    public static Lookup lookup() {
        return new Lookup(ibrik.lang.VM.callerClass(1));
    }

    public static Lookup publicLookup() {
        return new Lookup(Object.class, null, Lookup.UNCONDITIONAL);
    }

    public static Lookup privateLookupIn(Class<?> targetClass, Lookup caller) throws IllegalAccessException {
        if (targetClass.isPrimitive()) {
            throw new IllegalArgumentException(targetClass + " is a primitive class");
        }
        if (targetClass.isArray()) {
            throw new IllegalArgumentException(targetClass + " is an array class");
        }
        if ((caller.lookupModes() & Lookup.PRIVATE) == 0) {
            throw new IllegalAccessException("caller does not have PRIVATE and MODULE lookup mode");
        }
        if (targetClass.getClassLoader() == null && caller.lookupClass().getClassLoader() != null
                && !ibrik.lang.Reflection.isOpened(targetClass.getPackageName())) {
            throw new IllegalAccessException("module java.base does not open " + targetClass.getPackageName()
                    + " to unnamed module @"
                    + Integer.toHexString(ClassLoader.getSystemClassLoader().getUnnamedModule().hashCode()));
        }
        return new Lookup(targetClass);
    }

    public static <T> T classData(Lookup caller, String name, Class<T> type) throws IllegalAccessException {
        checkDataName(name);
        if ((caller.lookupModes() & Lookup.ORIGINAL) == 0) {
            throw new IllegalAccessException(caller + " does not have ORIGINAL access");
        }
        Object data = MethodHandleNatives.classData(caller.lookupClass());
        return data == null ? null : type.cast(data);
    }

    private static void checkDataName(String name) {
        if (!name.equals("_")) {
            throw new IllegalArgumentException("name must be \"_\": " + name);
        }
    }

    public static <T> T classDataAt(Lookup caller, String name, Class<T> type, int index)
            throws IllegalAccessException {
        List<?> data = classData(caller, name, List.class);
        return data == null ? null : type.cast(data.get(index));
    }

    public static <T extends java.lang.reflect.Member> T reflectAs(Class<T> expected, MethodHandle target) {
        MethodHandleInfo info = new Lookup(Object.class).reveal(target);
        return info.reflectAs(expected, new Lookup(info.getDeclaringClass()));
    }

    /* ---- Handles of values and arrays ---- */

    private static Adapter valueOf(MethodType type, Object value) {
        return new Adapter(type, Adapter.CONSTANT, null, null, new Object[] {value}, 0,
                Adapter.code(type.returnType()));
    }

    public static MethodHandle constant(Class<?> type, Object value) {
        if (type == void.class) {
            throw new IllegalArgumentException("void type");
        }
        return valueOf(MethodType.methodType(type), Conversions.constant(value, type));
    }

    public static MethodHandle identity(Class<?> type) {
        return new Adapter(MethodType.methodType(type, type), Adapter.IDENTITY, null, null, null, 0);
    }

    public static MethodHandle zero(Class<?> type) {
        return empty(MethodType.methodType(type));
    }

    public static MethodHandle empty(MethodType type) {
        return valueOf(type, Conversions.zero(type.returnType()));
    }

    public static MethodHandle throwException(Class<?> returnType, Class<? extends Throwable> exType) {
        if (!Throwable.class.isAssignableFrom(exType)) {
            throw new ClassCastException(exType.getName());
        }
        return new Adapter(MethodType.methodType(returnType, exType), Adapter.THROW, null, null, null, 0);
    }

    private static Class<?> component(Class<?> arrayClass) {
        if (!arrayClass.isArray()) {
            throw new IllegalArgumentException("not an array: " + arrayClass.getName());
        }
        return arrayClass.getComponentType();
    }

    public static MethodHandle arrayElementGetter(Class<?> arrayClass) {
        return new Adapter(MethodType.methodType(component(arrayClass), arrayClass, int.class), Adapter.ELEMENT, null,
                null, null, 0, 0, Adapter.code(component(arrayClass)));
    }

    public static MethodHandle arrayElementSetter(Class<?> arrayClass) {
        return new Adapter(MethodType.methodType(void.class, arrayClass, int.class, component(arrayClass)),
                Adapter.ELEMENT, null, null, null, 0, 1, Adapter.code(component(arrayClass)));
    }

    public static MethodHandle arrayLength(Class<?> arrayClass) {
        return new Adapter(MethodType.methodType(int.class, arrayClass), Adapter.ELEMENT, null, null, null, 0, 2,
                Adapter.code(component(arrayClass)));
    }

    public static MethodHandle arrayConstructor(Class<?> arrayClass) {
        if (!arrayClass.isArray()) {
            throw new IllegalArgumentException("not an array class: " + arrayClass.getName());
        }
        return new Adapter(MethodType.methodType(arrayClass, int.class), Adapter.NEW_ARRAY, null, null,
                new Object[] {arrayClass}, 0);
    }

    /* ---- Variables ---- */

    public static VarHandle arrayElementVarHandle(Class<?> arrayClass) {
        if (!arrayClass.isArray()) {
            throw new IllegalArgumentException("not an array: " + arrayClass);
        }
        return new VarHandle.OfArray(arrayClass, false);
    }

    private static Class<?> viewed(Class<?> viewArrayClass) {
        Class<?> c = component(viewArrayClass);
        if (!c.isPrimitive() || c == boolean.class || c == byte.class) {
            throw new UnsupportedOperationException();
        }
        return c;
    }

    public static VarHandle byteArrayViewVarHandle(Class<?> viewArrayClass, ByteOrder byteOrder) {
        Objects.requireNonNull(byteOrder);
        return new ByteView.OfArray(viewed(viewArrayClass), byteOrder == ByteOrder.BIG_ENDIAN, false);
    }

    public static VarHandle byteBufferViewVarHandle(Class<?> viewArrayClass, ByteOrder byteOrder) {
        Objects.requireNonNull(byteOrder);
        return new ByteView.OfBuffer(viewed(viewArrayClass), byteOrder == ByteOrder.BIG_ENDIAN, false);
    }

    public static MethodHandle varHandleExactInvoker(VarHandle.AccessMode accessMode, MethodType type) {
        return VarHandle.invoker(accessMode, type, true);
    }

    public static MethodHandle varHandleInvoker(VarHandle.AccessMode accessMode, MethodType type) {
        return VarHandle.invoker(accessMode, type, false);
    }

    public static VarHandle filterValue(VarHandle target, MethodHandle filterToTarget, MethodHandle filterFromTarget) {
        return IndirectVarHandle.filterValue(target, filterToTarget, filterFromTarget);
    }

    public static VarHandle filterCoordinates(VarHandle target, int pos, MethodHandle... filters) {
        return IndirectVarHandle.filterCoordinates(target, pos, filters);
    }

    public static VarHandle insertCoordinates(VarHandle target, int pos, Object... values) {
        return IndirectVarHandle.insertCoordinates(target, pos, values);
    }

    public static VarHandle permuteCoordinates(VarHandle target, List<Class<?>> newCoordinates, int... reorder) {
        return IndirectVarHandle.permuteCoordinates(target, newCoordinates, reorder);
    }

    public static VarHandle collectCoordinates(VarHandle target, int pos, MethodHandle filter) {
        return IndirectVarHandle.collectCoordinates(target, pos, filter);
    }

    public static VarHandle dropCoordinates(VarHandle target, int pos, Class<?>... valueTypes) {
        return IndirectVarHandle.dropCoordinates(target, pos, valueTypes);
    }

    /* ---- Invokers and conversions ---- */

    private static MethodHandle invoker(MethodType type, boolean exact) {
        return new Adapter(type.insertParameterTypes(0, MethodHandle.class), Adapter.INVOKE, null, null,
                new Object[] {type}, 0, exact ? 1 : 0);
    }

    public static MethodHandle exactInvoker(MethodType type) {
        return invoker(type, true);
    }

    public static MethodHandle invoker(MethodType type) {
        return invoker(type, false);
    }

    public static MethodHandle spreadInvoker(MethodType type, int leadingArgCount) {
        if (leadingArgCount < 0 || leadingArgCount > type.parameterCount()) {
            throw new IllegalArgumentException("bad argument count: " + leadingArgCount);
        }
        return invoker(type).asSpreader(Object[].class, type.parameterCount() - leadingArgCount);
    }

    public static MethodHandle explicitCastArguments(MethodHandle target, MethodType newType) {
        if (target.type == newType) {
            return target;
        }
        if (target.type.parameterCount() != newType.parameterCount()) {
            throw new WrongMethodTypeException("cannot explicitly cast " + target + " to " + newType);
        }
        return Adapter.conversion(newType, target, true);
    }

    /* ---- Arguments ---- */

    public static MethodHandle insertArguments(MethodHandle target, int pos, Object... values) {
        MethodType type = target.type;
        int n = values.length;
        if (n > type.parameterCount()) {
            throw new IllegalArgumentException("too many values to insert");
        }
        if (pos < 0 || pos + n > type.parameterCount()) {
            throw new IllegalArgumentException("no argument type to append");
        }
        Object[] v = new Object[n];
        for (int i = 0; i < n; i++) {
            v[i] = Conversions.constant(values[i], type.parameterType(pos + i));
        }
        MethodType bound = type.dropParameterTypes(pos, pos + n);
        if (n == 1 && pos == bound.parameterCount() && target.kind == MethodHandleNatives.INVOKE_STATIC
                && v[0] != null && !type.parameterType(pos).isPrimitive()) {
            return new BoundLast(bound, target.asFixedArity(), v[0]);
        }
        int[] shape = new int[n + 1];
        shape[0] = Adapter.cells(type, 0, pos);
        for (int i = 0; i < n; i++) {
            shape[i + 1] = Adapter.code(type.parameterType(pos + i));
        }
        return new Adapter(bound, Adapter.INSERT, target, null, v, 0, shape);
    }

    public static MethodHandle dropArguments(MethodHandle target, int pos, List<Class<?>> valueTypes) {
        return dropArguments(target, pos, valueTypes.toArray(new Class<?>[0]));
    }

    public static MethodHandle dropArguments(MethodHandle target, int pos, Class<?>... valueTypes) {
        int n = valueTypes.length;
        if (pos < 0 || pos > target.type.parameterCount()) {
            int in = target.type.parameterCount();
            throw new IllegalArgumentException("no argument type to remove"
                    + Arrays.asList(target.type, pos, valueTypes, in + n, in));
        }
        return n == 0 ? target : new Adapter(target.type.insertParameterTypes(pos, valueTypes), Adapter.DROP, target,
                null, null, 0, Adapter.cells(target.type, 0, pos), cellsOf(valueTypes));
    }

    private static int cellsOf(Class<?>[] types) {
        int n = 0;
        for (Class<?> c : types) {
            n += Adapter.cells(c);
        }
        return n;
    }

    public static MethodHandle dropArgumentsToMatch(MethodHandle target, int skip, List<Class<?>> newTypes, int pos) {
        List<Class<?>> old = target.type.parameterList();
        if (skip < 0 || skip > old.size()) {
            throw new IllegalArgumentException("illegal skip: " + skip + ", " + target);
        }
        List<Class<?>> kept = old.subList(skip, old.size());
        if (pos < 0 || pos > newTypes.size()) {
            throw new IllegalArgumentException("illegal pos: " + pos + ", " + newTypes);
        }
        int end = pos + kept.size();
        if (end > newTypes.size() || !newTypes.subList(pos, end).equals(kept)) {
            throw new IllegalArgumentException("argument lists do not match: " + old + ", " + newTypes);
        }
        MethodHandle h = dropArguments(target, old.size(), newTypes.subList(end, newTypes.size()));
        return dropArguments(h, skip, newTypes.subList(0, pos));
    }

    public static MethodHandle dropReturn(MethodHandle target) {
        return target.asType(target.type.changeReturnType(void.class));
    }

    public static MethodHandle permuteArguments(MethodHandle target, MethodType newType, int... reorder) {
        int[] order = reorder.clone();
        checkReorder(newType, target.type, order);
        return new Adapter(newType, Adapter.PERMUTE, target, null, null, 0, cellOrder(newType, target.type, order));
    }

    private static void checkReorder(MethodType newType, MethodType type, int[] order) {
        if (newType.returnType() != type.returnType()) {
            throw new IllegalArgumentException("return types do not match: " + type + ", " + newType);
        }
        if (order.length != type.parameterCount()) {
            throw new IllegalArgumentException("old type parameter count and reorder array length do not match: " + type
                    + ", " + Arrays.toString(order));
        }
        for (int i = 0; i < order.length; i++) {
            if (order[i] < 0 || order[i] >= newType.parameterCount()) {
                throw new IllegalArgumentException("index is out of bounds for new type: " + order[i] + ", " + newType);
            }
            if (newType.parameterType(order[i]) != type.parameterType(i)) {
                throw new IllegalArgumentException("parameter types do not match after reorder: " + type + ", "
                        + newType);
            }
        }
    }

    /** For each cell of the target's arguments, which cell of the new type's it is. */
    private static int[] cellOrder(MethodType newType, MethodType type, int[] order) {
        int[] cells = new int[Adapter.cells(type)];
        int n = 0;
        for (int i = 0; i < order.length; i++) {
            int from = Adapter.cells(newType, 0, order[i]);
            for (int k = 0; k < Adapter.cells(type.parameterType(i)); k++) {
                cells[n++] = from + k;
            }
        }
        return cells;
    }

    private static IllegalArgumentException mismatch(String what, MethodType one, String between, MethodType other) {
        return new IllegalArgumentException(what + ": " + one + between + other);
    }

    public static MethodHandle filterArguments(MethodHandle target, int pos, MethodHandle... filters) {
        MethodType type = target.type;
        if (pos + filters.length > type.parameterCount()) {
            throw new IllegalArgumentException("too many filters");
        }
        MethodHandle h = target;
        for (int i = 0; i < filters.length; i++) { /* the last filter runs first */
            MethodHandle f = filters[i];
            if (f != null) {
                if (f.type.parameterCount() != 1 || f.type.returnType() != type.parameterType(pos + i)) {
                    throw mismatch("target and filter types do not match", type, ", ", f.type);
                }
                h = collectArguments(h, pos + i, f);
            }
        }
        return h;
    }

    private static MethodHandle collector(MethodType type, MethodHandle target, int pos, MethodHandle filter,
            boolean keep) {
        return new Adapter(type, Adapter.COLLECT, target, filter, null, 0, Adapter.cells(target.type, 0, pos),
                Adapter.cells(filter.type), Adapter.code(filter.type.returnType()), keep ? 1 : 0);
    }

    public static MethodHandle collectArguments(MethodHandle target, int pos, MethodHandle filter) {
        MethodType type = target.type;
        Class<?> result = filter.type.returnType();
        if (pos < 0 || pos > type.parameterCount() || result != void.class && pos == type.parameterCount()) {
            throw new IllegalArgumentException("position is out of range for target: " + target + ", " + pos);
        }
        if (result != void.class) {
            if (result != type.parameterType(pos)) {
                throw mismatch("target and filter types do not match", type, ", ", filter.type);
            }
            type = type.dropParameterTypes(pos, pos + 1);
        }
        return collector(type.insertParameterTypes(pos, filter.type.parameterArray()), target, pos, filter, false);
    }

    public static MethodHandle filterReturnValue(MethodHandle target, MethodHandle filter) {
        boolean nothing = target.type.returnType() == void.class;
        if (nothing ? filter.type.parameterCount() != 0
                : filter.type.parameterCount() != 1 || filter.type.parameterType(0) != target.type.returnType()) {
            throw mismatch("target and filter types do not match", target.type, ", ", filter.type);
        }
        return new Adapter(target.type.changeReturnType(filter.type.returnType()), Adapter.FILTER_RESULT, target, filter,
                null, 0, Adapter.code(target.type.returnType()));
    }

    public static MethodHandle foldArguments(MethodHandle target, MethodHandle combiner) {
        return foldArguments(target, 0, combiner);
    }

    public static MethodHandle foldArguments(MethodHandle target, int pos, MethodHandle combiner) {
        MethodType type = target.type;
        MethodType by = combiner.type;
        int skip = by.returnType() == void.class ? 0 : 1;
        boolean fits = pos + skip + by.parameterCount() <= type.parameterCount();
        if (pos < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        if (fits && skip == 1) {
            fits = type.parameterType(pos) == by.returnType();
            type = type.dropParameterTypes(pos, pos + 1);
        }
        if (!fits || !type.parameterList().subList(pos, pos + by.parameterCount()).equals(by.parameterList())) {
            throw mismatch("target and combiner types must match", target.type, " != ", by);
        }
        return collector(type, target, pos, combiner, true);
    }

    /* ---- Control ---- */

    private static boolean isPrefix(MethodType type, int skip, MethodType of) {
        int n = type.parameterCount() - skip;
        return n <= of.parameterCount()
                && type.parameterList().subList(skip, n + skip).equals(of.parameterList().subList(0, n));
    }

    public static MethodHandle guardWithTest(MethodHandle test, MethodHandle target, MethodHandle fallback) {
        if (target.type != fallback.type) {
            throw mismatch("target and fallback types must match", target.type, " != ", fallback.type);
        }
        if (test.type.returnType() != boolean.class) {
            throw new IllegalArgumentException("guard type is not a predicate " + test.type);
        }
        if (!isPrefix(test.type, 0, target.type)) {
            throw mismatch("target and test types must match", target.type, " != ", test.type);
        }
        return new Adapter(target.type, Adapter.GUARD, target, test, new Object[] {fallback}, 0,
                Adapter.cells(test.type));
    }

    public static MethodHandle catchException(MethodHandle target, Class<? extends Throwable> exType,
            MethodHandle handler) {
        if (!Throwable.class.isAssignableFrom(Objects.requireNonNull(exType))) {
            throw new ClassCastException(exType.getName());
        }
        if (handler.type.parameterCount() < 1 || !handler.type.parameterType(0).isAssignableFrom(exType)) {
            throw new IllegalArgumentException("handler does not accept exception type " + exType);
        }
        if (handler.type.returnType() != target.type.returnType()) {
            throw mismatch("target and handler return types must match", target.type, " != ", handler.type);
        }
        if (!isPrefix(handler.type, 1, target.type)) {
            throw mismatch("target and handler types must match", target.type, " != ", handler.type);
        }
        return new Adapter(target.type, Adapter.CATCH, target, handler, new Object[] {exType}, 0,
                Adapter.cells(handler.type));
    }

    public static MethodHandle tryFinally(MethodHandle target, MethodHandle cleanup) {
        Class<?> result = target.type().returnType();
        MethodType type = cleanup.type();
        int own = result == void.class ? 1 : 2;
        if (type.returnType() != result) {
            throw new IllegalArgumentException("target and return types must match: " + type.returnType() + " != "
                    + result);
        }
        if (!Throwable.class.isAssignableFrom(type.parameterType(0))) {
            throw new IllegalArgumentException("cleanup first argument and Throwable must match: " + type + " != "
                    + Throwable.class);
        }
        if (own == 2 && type.parameterType(1) != result) {
            throw new IllegalArgumentException("cleanup second argument and target return type must match: " + type
                    + " != " + result);
        }
        if (!isPrefix(type, own, target.type)) {
            throw mismatch("cleanup parameters after (Throwable,result) and target parameter list prefix must match",
                    type, " != ", target.type);
        }
        return new Adapter(target.type, Adapter.FINALLY, target, cleanup, null, 0, Adapter.code(result),
                Adapter.cells(type));
    }

    public static MethodHandle tableSwitch(MethodHandle fallback, MethodHandle... targets) {
        Objects.requireNonNull(fallback);
        MethodHandle[] cases = targets.clone();
        if (cases.length == 0) {
            throw new IllegalArgumentException("Not enough cases: " + Arrays.toString(cases));
        }
        for (MethodHandle h : cases) {
            if (Objects.requireNonNull(h).type != fallback.type) {
                throw new IllegalArgumentException("Case actions must have the same type: " + Arrays.toString(cases));
            }
        }
        if (fallback.type.parameterCount() < 1 || fallback.type.parameterType(0) != int.class) {
            throw new IllegalArgumentException("Case actions must have int as leading parameter: "
                    + Arrays.toString(cases));
        }
        return new Adapter(fallback.type, Adapter.SWITCH, fallback, null, cases, 0);
    }

    public static MethodHandle loop(MethodHandle[]... clauses) {
        return Loops.loop(clauses);
    }

    public static MethodHandle whileLoop(MethodHandle init, MethodHandle pred, MethodHandle body) {
        return Loops.whileLoop(init, pred, body);
    }

    public static MethodHandle doWhileLoop(MethodHandle init, MethodHandle body, MethodHandle pred) {
        return Loops.doWhileLoop(init, body, pred);
    }

    public static MethodHandle countedLoop(MethodHandle iterations, MethodHandle init, MethodHandle body) {
        return Loops.countedLoop(empty(iterations.type), iterations, init, body);
    }

    public static MethodHandle countedLoop(MethodHandle start, MethodHandle end, MethodHandle init, MethodHandle body) {
        return Loops.countedLoop(start, end, init, body);
    }

    public static MethodHandle iteratedLoop(MethodHandle iterator, MethodHandle init, MethodHandle body) {
        return Loops.iteratedLoop(iterator, init, body);
    }

    static void isAbstract(Class<?> c) throws InstantiationException {
        throw new InstantiationException(c.getName());
    }

    /* ---- Lookup ---- */

    /** Finds members with the access rights of a class. */
    public static final class Lookup {
        public static final int PUBLIC = 1;
        public static final int PRIVATE = 2;
        public static final int PROTECTED = 4;
        public static final int PACKAGE = 8;
        public static final int MODULE = 16;
        public static final int UNCONDITIONAL = 32;
        public static final int ORIGINAL = 64;
        private static final int FULL = PUBLIC | PRIVATE | PROTECTED | PACKAGE | MODULE | ORIGINAL;

        private final Class<?> lookupClass;
        private final Class<?> previous;
        private final int modes;

        /** With all rights of the class; also for bootstrap methods. */
        Lookup(Class<?> lookupClass) {
            this(lookupClass, null, FULL);
        }

        Lookup(Class<?> lookupClass, Class<?> previous, int modes) {
            this.lookupClass = Objects.requireNonNull(lookupClass);
            this.previous = previous;
            this.modes = modes;
        }

        public Class<?> lookupClass() {
            return lookupClass;
        }

        public Class<?> previousLookupClass() {
            return previous;
        }

        public int lookupModes() {
            return modes;
        }

        public boolean hasPrivateAccess() {
            return hasFullPrivilegeAccess();
        }

        public boolean hasFullPrivilegeAccess() {
            return (modes & (PRIVATE | MODULE)) == (PRIVATE | MODULE);
        }

        public Lookup in(Class<?> requested) {
            if (requested == lookupClass) {
                return this;
            }
            if (modes == UNCONDITIONAL) {
                return new Lookup(requested, null, modes);
            }
            boolean nest = requested.isNestmateOf(lookupClass);
            boolean samePackage = requested.getPackageName().equals(lookupClass.getPackageName())
                    && requested.getClassLoader() == lookupClass.getClassLoader();
            int m = modes & ~ORIGINAL;
            m &= nest ? -1 : ~(PRIVATE | PROTECTED);
            m &= samePackage ? -1 : ~PACKAGE;
            boolean otherModule = (requested.getClassLoader() == null) != (lookupClass.getClassLoader() == null);
            return otherModule ? new Lookup(requested, lookupClass, m & ~MODULE) : new Lookup(requested, previous, m);
        }

        public Lookup dropLookupMode(int mode) {
            int dropped = switch (mode) {
                case PUBLIC -> FULL;
                case MODULE -> PACKAGE | PRIVATE | MODULE;
                case PACKAGE -> PACKAGE | PRIVATE;
                case PROTECTED, PRIVATE, ORIGINAL, UNCONDITIONAL -> mode;
                default -> throw new IllegalArgumentException(mode + " is not a valid mode to drop");
            };
            return new Lookup(lookupClass, previous, modes & ~(dropped | PROTECTED | ORIGINAL));
        }

        @Override
        public String toString() {
            return lookupClass.getName() + (previous != null ? "/" + previous.getName() : "") + rights();
        }

        private String rights() {
            return (modes | ORIGINAL) == FULL ? "" : modes == UNCONDITIONAL ? "/publicLookup"
                    : (modes & PRIVATE) != 0 ? "/private" : (modes & PACKAGE) != 0 ? "/package"
                    : (modes & MODULE) != 0 ? "/module" : (modes & PUBLIC) != 0 ? "/public" : "/noaccess";
        }

        /* Which members may be used. */

        private boolean sees(Class<?> owner, int modifiers) {
            if (!ibrik.lang.Reflection.isExported(owner) && !lookupClass.getPackageName().startsWith("ibrik.")) {
                return false;
            }
            if (owner == lookupClass && (modes & PRIVATE) != 0) {
                return true;
            }
            boolean isPublic = (modifiers & 1) != 0 && (owner.getModifiers() & 1) != 0;
            if (isPublic) {
                return modes != 0;
            }
            if ((modifiers & 2) != 0) {
                return (modes & PRIVATE) != 0 && owner.isNestmateOf(lookupClass);
            }
            boolean samePackage = owner.getPackageName().equals(lookupClass.getPackageName())
                    && owner.getClassLoader() == lookupClass.getClassLoader();
            if (samePackage) {
                return (modes & (PACKAGE | PRIVATE)) != 0;
            }
            return (modifiers & 4) != 0 && (modes & (PROTECTED | PRIVATE)) != 0 && owner.isAssignableFrom(lookupClass);
        }

        private void check(Class<?> owner, int modifiers, String what) throws IllegalAccessException {
            if (!sees(owner, modifiers)) {
                String reason = (modifiers & 2) != 0 ? "member is private"
                        : (modifiers & 1) != 0 ? "class is not public"
                        : (modifiers & 4) != 0 ? "member is protected" : "member is private to package";
                throw new IllegalAccessException(reason + ": " + what + ", from " + from());
            }
        }

        private String from() {
            return (modes == UNCONDITIONAL ? "public Lookup" : lookupClass + " (" + module() + ")");
        }

        private String module() {
            return lookupClass.getModule().toString();
        }

        /** revealDirect without asking who asks. */
        private DirectInfo reveal(MethodHandle target) {
            DirectInfo info = DirectInfo.of(target.asFixedArity(), target.isVarargsCollector());
            if (info == null) {
                throw new IllegalArgumentException("not a direct method handle");
            }
            return info;
        }

        private static final String[] KINDS = {"", "getField", "getStatic", "putField", "putStatic", "invokeVirtual",
            "invokeStatic", "invokeSpecial", "newInvokeSpecial", "invokeInterface"};

        private static String memberText(Class<?> refc, String name, MethodType type, int kind) {
            StringBuilder sb = new StringBuilder();
            sb.append(refc.getName()).append('.').append(name).append(type);
            return sb.append('/').append(KINDS[kind]).toString();
        }

        private MethodHandle varargs(MethodHandle h, int modifiers) {
            return (modifiers & 0x80) != 0 && h.type.parameterCount() > 0 && h.type.lastParameterType().isArray()
                    ? h.asVarargsCollector(h.type.lastParameterType()) : h;
        }

        private static <T extends Throwable> T caused(T e, Throwable cause) {
            e.initCause(cause);
            return e;
        }

        /** As messages of linkage errors show it. */
        private static String declaration(Class<?> refc, String name, MethodType type) {
            StringBuilder sb = new StringBuilder("'" + type.returnType().getTypeName() + " " + refc.getTypeName() + "."
                    + name + "(");
            for (int i = 0; i < type.parameterCount(); i++) {
                sb.append(i > 0 ? ", " : "").append(type.parameterType(i).getTypeName());
            }
            return sb.append(")'").toString();
        }

        /** What linking refuses before the lookup's own modes count: methods that its class could not call. */
        private void checkLinks(Class<?> owner, int modifiers, String none, String member) throws IllegalAccessException {
            if ((modifiers & 1) != 0 || owner == lookupClass || modes == 0
                    || (modifiers & 2) != 0 && owner.isNestmateOf(lookupClass)) {
                return;
            }
            boolean samePackage = owner.getPackageName().equals(lookupClass.getPackageName())
                    && owner.getClassLoader() == lookupClass.getClassLoader();
            if ((modifiers & 2) != 0 || !samePackage && ((modifiers & 4) == 0 || !owner.isAssignableFrom(lookupClass))) {
                throw caused(new IllegalAccessException(none), new IllegalAccessError("class " + lookupClass.getName()
                        + " tried to access " + ((modifiers & 4) != 0 ? "protected " : (modifiers & 2) != 0 ? "private " : "")
                        + member + " (" + place(lookupClass) + "; " + place(owner) + ")"));
            }
        }

        private static String place(Class<?> c) {
            ClassLoader l = c.getClassLoader();
            return c.getName() + " is in " + (c.getModule().isNamed() ? "module " + c.getModule().getName()
                    : "unnamed module") + " of loader '" + (l == null ? "bootstrap"
                    : l == ClassLoader.getSystemClassLoader() ? "app" : String.valueOf(l.getName())) + "'";
        }

        private long method(Class<?> refc, String name, MethodType type, int kind, boolean isStatic)
                throws NoSuchMethodException, IllegalAccessException {
            if (kind != MethodHandleNatives.NEW_INVOKE_SPECIAL && name.startsWith("<")) {
                throw new NoSuchMethodException("illegal method name: " + name);
            }
            long m = name.equals("<init>") != (kind == MethodHandleNatives.NEW_INVOKE_SPECIAL)
                    || name.equals("<clinit>") ? 0
                    : MethodHandleNatives.findMethod(refc, name, type.toMethodDescriptorString());
            String none = "no such " + (name.equals("<init>") ? "constructor" : "method") + ": "
                    + memberText(refc, name, type, kind);
            if (m == 0) {
                throw caused(new NoSuchMethodException(none), new NoSuchMethodError(declaration(refc, name, type)));
            }
            int modifiers = MethodHandleNatives.methodModifiers(m);
            if (((modifiers & 8) != 0) != isStatic) {
                throw caused(new IllegalAccessException(none), new IncompatibleClassChangeError((isStatic
                        ? "Expected static method " : "Expecting non-static method ") + declaration(refc, name, type)));
            }
            checkLinks(MethodHandleNatives.methodOwner(m), modifiers, none, "method " + declaration(refc, name, type));
            if (kind == MethodHandleNatives.NEW_INVOKE_SPECIAL && (modifiers & 4) != 0
                    && !refc.getPackageName().equals(lookupClass.getPackageName())) {
                throw new IllegalAccessException(none);
            }
            check(MethodHandleNatives.methodOwner(m), modifiers, memberText(refc, name, type, kind));
            return m;
        }

        public MethodHandle findStatic(Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            long m = method(refc, name, type, MethodHandleNatives.INVOKE_STATIC, true);
            return varargs(new DirectMethodHandle(type, m, MethodHandleNatives.INVOKE_STATIC),
                    MethodHandleNatives.methodModifiers(m));
        }

        public MethodHandle findVirtual(Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            if (refc == MethodHandle.class) {
                if (name.equals("invoke")) {
                    return invoker(type);
                }
                if (name.equals("invokeExact")) {
                    return exactInvoker(type);
                }
            }
            MethodHandle access = refc == VarHandle.class ? varHandleInvoker(name, type) : null;
            if (access != null) {
                return access;
            }
            int kind = refc.isInterface() ? MethodHandleNatives.INVOKE_INTERFACE : MethodHandleNatives.INVOKE_VIRTUAL;
            long m = method(refc, name, type, kind, false);
            return varargs(new DirectMethodHandle(type.insertParameterTypes(0, receiver(refc, m)), m, kind),
                    MethodHandleNatives.methodModifiers(m));
        }

        /** Of an access mode; null: it is none. */
        private static MethodHandle varHandleInvoker(String name, MethodType type) {
            for (VarHandle.AccessMode m : VarHandle.AccessMode.values()) {
                if (m.methodName().equals(name)) {
                    return VarHandle.invoker(m, type, false);
                }
            }
            return null;
        }

        /** The receiver's type: narrowed to the lookup class for protected members of other packages. */
        private Class<?> receiver(Class<?> refc, long m) {
            int modifiers = MethodHandleNatives.methodModifiers(m);
            Class<?> owner = MethodHandleNatives.methodOwner(m);
            boolean narrow = (modifiers & 4) != 0 && !owner.getPackageName().equals(lookupClass.getPackageName())
                    && refc.isAssignableFrom(lookupClass) && !refc.isArray();
            return narrow ? lookupClass : refc;
        }

        public MethodHandle findConstructor(Class<?> refc, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            if (refc.isArray()) {
                throw new NoSuchMethodException("no constructor for array class: " + refc.getName());
            }
            long m = method(refc, "<init>", type, MethodHandleNatives.NEW_INVOKE_SPECIAL, false);
            if ((refc.getModifiers() & 0x400) != 0) {
                MethodHandle fail = DirectMethodHandle.of(MethodHandles.class, "isAbstract", void.class, Class.class)
                        .bindTo(refc).asType(MethodType.methodType(refc));
                return dropArguments(fail, 0, type.parameterArray());
            }
            return varargs(new DirectMethodHandle(type.changeReturnType(refc), m,
                    MethodHandleNatives.NEW_INVOKE_SPECIAL), MethodHandleNatives.methodModifiers(m));
        }

        public MethodHandle findSpecial(Class<?> refc, String name, MethodType type, Class<?> specialCaller)
                throws NoSuchMethodException, IllegalAccessException {
            if ((modes & PRIVATE) == 0 || !specialCaller.isNestmateOf(lookupClass)) {
                throw new IllegalAccessException("no private access for invokespecial: " + specialCaller + ", from "
                        + from());
            }
            if (refc.isInterface() && !Arrays.asList(specialCaller.getInterfaces()).contains(refc)
                    && refc != specialCaller) {
                throw caused(new IllegalAccessException("no such method: "
                        + memberText(refc, name, type, MethodHandleNatives.INVOKE_SPECIAL)),
                        new IncompatibleClassChangeError("Interface method reference: " + declaration(refc, name, type)
                        + ", is not in a direct superinterface of " + specialCaller.getName()));
            }
            long m = method(refc, name, type, MethodHandleNatives.INVOKE_SPECIAL, false);
            if (!refc.isInterface() && !refc.isAssignableFrom(specialCaller)) {
                throw new IllegalAccessException("caller class must be a subclass below the method: "
                        + memberText(refc, name, type, MethodHandleNatives.INVOKE_SPECIAL) + ", from " + from());
            }
            if (refc != specialCaller && !refc.isInterface() && refc.isAssignableFrom(specialCaller)
                    && specialCaller.getSuperclass() != null) {
                m = MethodHandleNatives.findMethod(specialCaller.getSuperclass(), name,
                        type.toMethodDescriptorString());
            }
            return varargs(new DirectMethodHandle(type.insertParameterTypes(0, specialCaller), m,
                    MethodHandleNatives.INVOKE_SPECIAL), MethodHandleNatives.methodModifiers(m));
        }

        public MethodHandle bind(Object receiver, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            Class<?> refc = receiver.getClass();
            if (MethodHandleNatives.findMethod(refc, name, type.toMethodDescriptorString()) == 0) {
                method(refc, name, type, MethodHandleNatives.INVOKE_SPECIAL, false);
            }
            MethodHandle h = findVirtual(refc, name, type);
            MethodHandle bound = h.asFixedArity().bindTo(receiver);
            return h.isVarargsCollector() ? bound.asVarargsCollector(bound.type.lastParameterType()) : bound;
        }

        private long field(Class<?> refc, String name, Class<?> type, int kind, boolean isStatic)
                throws NoSuchFieldException, IllegalAccessException {
            String text = refc.getName() + "." + name + "/" + type.getName() + "/" + KINDS[kind];
            long f = MethodHandleNatives.findField(refc, name, type.descriptorString());
            if (f == 0) {
                throw caused(new NoSuchFieldException("no such field: " + text), new NoSuchFieldError("Class "
                        + refc.getName() + " does not have member field '" + type.getTypeName() + " " + name + "'"));
            }
            int modifiers = MethodHandleNatives.fieldModifiers(f);
            if (((modifiers & 8) != 0) != isStatic) {
                int actual = isStatic ? kind - 1 : kind + 1;
                throw new IllegalAccessException("expected a " + (isStatic ? "static" : "non-static") + " field: "
                        + refc.getName() + "." + name + "/" + type.getName() + "/" + KINDS[actual] + ", from "
                        + from());
            }
            check(MethodHandleNatives.fieldOwner(f), modifiers, text);
            return f;
        }

        private static MethodHandle getter(long f, Class<?> refc, Class<?> type, boolean isStatic) {
            return new Adapter(isStatic ? MethodType.methodType(type) : MethodType.methodType(type, refc), Adapter.GET, null,
                    null, null, f);
        }

        private static MethodHandle setter(long f, Class<?> refc, Class<?> type, boolean isStatic) {
            return new Adapter(isStatic ? MethodType.methodType(void.class, type)
                    : MethodType.methodType(void.class, refc, type), Adapter.PUT, null, null, null, f);
        }

        public MethodHandle findGetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return getter(field(refc, name, type, MethodHandleNatives.GET_FIELD, false), refc, type, false);
        }

        public MethodHandle findStaticGetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return getter(field(refc, name, type, MethodHandleNatives.GET_STATIC, true), refc, type, true);
        }

        private long writable(long f, Class<?> refc, String name, Class<?> type, int kind)
                throws IllegalAccessException {
            if ((MethodHandleNatives.fieldModifiers(f) & 16) != 0) {
                throw new IllegalAccessException("unexpected set of a final field: " + refc.getName() + "." + name + "/"
                        + type.getTypeName() + "/" + KINDS[kind] + ", from " + from());
            }
            return f;
        }

        public MethodHandle findSetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            int kind = MethodHandleNatives.PUT_FIELD;
            return setter(writable(field(refc, name, type, kind, false), refc, name, type, kind), refc, type, false);
        }

        public MethodHandle findStaticSetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            int kind = MethodHandleNatives.PUT_STATIC;
            return setter(writable(field(refc, name, type, kind, true), refc, name, type, kind), refc, type, true);
        }

        private static VarHandle variable(long f, Class<?> refc, Class<?> type, boolean isStatic) {
            Class<?> owner = isStatic ? MethodHandleNatives.fieldOwner(f) : refc;
            return new VarHandle.OfField(type, owner, f, isStatic,
                    (MethodHandleNatives.fieldModifiers(f) & 16) != 0);
        }

        public VarHandle findVarHandle(Class<?> recv, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return variable(field(recv, name, type, MethodHandleNatives.GET_FIELD, false), recv, type, false);
        }

        public VarHandle findStaticVarHandle(Class<?> decl, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return variable(field(decl, name, type, MethodHandleNatives.GET_STATIC, true), decl, type, true);
        }

        /** A MethodHandle constant of a class file. */
        MethodHandle find(int kind, Class<?> owner, String name, Object type)
                throws NoSuchMethodException, NoSuchFieldException, IllegalAccessException {
            switch (kind) {
                case MethodHandleNatives.GET_FIELD:
                    return findGetter(owner, name, (Class<?>) type);
                case MethodHandleNatives.GET_STATIC:
                    return findStaticGetter(owner, name, (Class<?>) type);
                case MethodHandleNatives.PUT_FIELD:
                    return findSetter(owner, name, (Class<?>) type);
                case MethodHandleNatives.PUT_STATIC:
                    return findStaticSetter(owner, name, (Class<?>) type);
                case MethodHandleNatives.INVOKE_STATIC:
                    return findStatic(owner, name, (MethodType) type);
                case MethodHandleNatives.INVOKE_SPECIAL:
                    return findSpecial(owner, name, (MethodType) type, lookupClass);
                case MethodHandleNatives.NEW_INVOKE_SPECIAL:
                    return findConstructor(owner, (MethodType) type);
                default:
                    return findVirtual(owner, name, (MethodType) type);
            }
        }

        /* From reflection objects. */

        private boolean accessible(java.lang.reflect.AccessibleObject o) {
            return o.isAccessible();
        }

        public MethodHandle unreflect(java.lang.reflect.Method m) throws IllegalAccessException {
            MethodType type = MethodType.methodType(m.getReturnType(), m.getParameterTypes());
            Class<?> owner = m.getDeclaringClass();
            boolean isStatic = (m.getModifiers() & 8) != 0;
            int kind = isStatic ? MethodHandleNatives.INVOKE_STATIC : owner.isInterface()
                    ? MethodHandleNatives.INVOKE_INTERFACE : MethodHandleNatives.INVOKE_VIRTUAL;
            if (!accessible(m)) {
                check(owner, m.getModifiers(), memberText(owner, m.getName(), type, kind));
            }
            return varargs(new DirectMethodHandle(isStatic ? type : type.insertParameterTypes(0, owner),
                    MethodHandleNatives.reflected(m), kind), m.getModifiers());
        }

        public MethodHandle unreflectSpecial(java.lang.reflect.Method m, Class<?> specialCaller)
                throws IllegalAccessException {
            try {
                return findSpecial(m.getDeclaringClass(), m.getName(),
                        MethodType.methodType(m.getReturnType(), m.getParameterTypes()), specialCaller);
            } catch (NoSuchMethodException e) {
                throw new IllegalAccessException(e.getMessage());
            }
        }

        public MethodHandle unreflectConstructor(java.lang.reflect.Constructor<?> c) throws IllegalAccessException {
            MethodType type = MethodType.methodType(void.class, c.getParameterTypes());
            Class<?> owner = c.getDeclaringClass();
            if (!accessible(c)) {
                check(owner, c.getModifiers(),
                        memberText(owner, "<init>", type, MethodHandleNatives.NEW_INVOKE_SPECIAL));
            }
            return varargs(new DirectMethodHandle(type.changeReturnType(owner), MethodHandleNatives.reflected(c),
                    MethodHandleNatives.NEW_INVOKE_SPECIAL), c.getModifiers());
        }

        private long unreflected(java.lang.reflect.Field f, int kind) throws IllegalAccessException {
            if (!accessible(f)) {
                check(f.getDeclaringClass(), f.getModifiers(), f.getDeclaringClass().getName() + "." + f.getName() + "/"
                        + f.getType().getTypeName() + "/" + KINDS[kind]);
            }
            return MethodHandleNatives.reflected(f);
        }

        public MethodHandle unreflectGetter(java.lang.reflect.Field f) throws IllegalAccessException {
            boolean isStatic = (f.getModifiers() & 8) != 0;
            return getter(unreflected(f, isStatic ? MethodHandleNatives.GET_STATIC : MethodHandleNatives.GET_FIELD),
                    f.getDeclaringClass(), f.getType(), isStatic);
        }

        public MethodHandle unreflectSetter(java.lang.reflect.Field f) throws IllegalAccessException {
            boolean isStatic = (f.getModifiers() & 8) != 0;
            int kind = isStatic ? MethodHandleNatives.PUT_STATIC : MethodHandleNatives.PUT_FIELD;
            long field = unreflected(f, kind);
            if (!accessible(f) || isStatic) {
                writable(field, f.getDeclaringClass(), f.getName(), f.getType(), kind);
            }
            return setter(field, f.getDeclaringClass(), f.getType(), isStatic);
        }

        public VarHandle unreflectVarHandle(java.lang.reflect.Field f) throws IllegalAccessException {
            boolean isStatic = (f.getModifiers() & 8) != 0;
            return variable(unreflected(f, isStatic ? MethodHandleNatives.GET_STATIC : MethodHandleNatives.GET_FIELD),
                    f.getDeclaringClass(), f.getType(), isStatic);
        }

        /* Classes. */

        public Class<?> findClass(String targetName) throws ClassNotFoundException, IllegalAccessException {
            return accessClass(Class.forName(targetName, false, lookupClass.getClassLoader()));
        }

        public <T> Class<T> accessClass(Class<T> targetClass) throws IllegalAccessException {
            if ((targetClass.getModifiers() & 1) == 0 && !targetClass.isPrimitive()
                    && !targetClass.getPackageName().equals(lookupClass.getPackageName())) {
                throw new IllegalAccessException("access violation: " + targetClass + ", from " + from());
            }
            return targetClass;
        }

        public <T> Class<T> ensureInitialized(Class<T> targetClass) throws IllegalAccessException {
            if (targetClass.isPrimitive()) {
                throw new IllegalArgumentException(targetClass + " is a primitive class");
            }
            accessClass(targetClass);
            ibrik.lang.Unsafe.ensureInitialized(targetClass);
            return targetClass;
        }

        public Class<?> defineClass(byte[] bytes) throws IllegalAccessException {
            if ((modes & (PACKAGE | PRIVATE)) == 0) {
                throw new IllegalAccessException("Lookup does not have PACKAGE access");
            }
            byte[] copy = bytes.clone();
            ClassHeader.check(copy, lookupClass);
            return MethodHandleNatives.defineClass(lookupClass, copy);
        }

        /** Options of hidden classes. */
        public enum ClassOption {
            NESTMATE, STRONG
        }

        public Lookup defineHiddenClass(byte[] bytes, boolean initialize, ClassOption... options)
                throws IllegalAccessException {
            return hidden(bytes, null, initialize, options);
        }

        public Lookup defineHiddenClassWithClassData(byte[] bytes, Object classData, boolean initialize,
                ClassOption... options) throws IllegalAccessException {
            return hidden(bytes, Objects.requireNonNull(classData), initialize, options);
        }

        private Lookup hidden(byte[] bytes, Object data, boolean initialize, ClassOption... options)
                throws IllegalAccessException {
            if (!hasFullPrivilegeAccess()) {
                throw new IllegalAccessException(this + " does not have full privilege access");
            }
            byte[] copy = bytes.clone();
            ClassHeader.check(copy, lookupClass);
            boolean nestmate = Arrays.asList(options).contains(ClassOption.NESTMATE);
            return new Lookup(MethodHandleNatives.defineHidden(lookupClass, copy, initialize, nestmate, data));
        }

        /** What a handle of a method, constructor or field is. */
        public MethodHandleInfo revealDirect(MethodHandle target) {
            MethodHandle direct = target.asFixedArity();
            DirectInfo info = DirectInfo.of(direct, target.isVarargsCollector());
            if (info == null) {
                throw new IllegalArgumentException("not a direct method handle");
            }
            int kind = info.getReferenceKind() == MethodHandleNatives.INVOKE_VIRTUAL && (info.getModifiers() & 2) != 0
                    ? MethodHandleNatives.INVOKE_SPECIAL : info.getReferenceKind();
            try {
                check(info.getDeclaringClass(), info.getModifiers(), kind < MethodHandleNatives.INVOKE_VIRTUAL
                        ? info.getDeclaringClass().getName() + "." + info.getName() + "/"
                                + info.getMethodType().returnType().getTypeName() + "/" + KINDS[kind]
                        : memberText(info.getDeclaringClass(), info.getName(), info.getMethodType(), kind));
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(e);
            }
            return info;
        }
    }
}
