package java.lang.invoke;

import java.lang.reflect.Array;
import java.util.ArrayList;
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
        Object data = MethodHandleNatives.classData(caller.lookupClass());
        return data == null ? null : type.cast(data);
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

    public static MethodHandle constant(Class<?> type, Object value) {
        if (type == void.class) {
            throw new IllegalArgumentException("void type");
        }
        Object v = type.isPrimitive() ? Conversions.convert(Objects.requireNonNull(value), type) : type.cast(value);
        return new Adapter(MethodType.methodType(type), args -> v)
                .does(Adapter.CONSTANT, null, null, new Object[] {v}, 0, Adapter.code(type));
    }

    public static MethodHandle identity(Class<?> type) {
        return new Adapter(MethodType.methodType(type, type), args -> args[0])
                .does(Adapter.IDENTITY, null, null, null, 0);
    }

    public static MethodHandle zero(Class<?> type) {
        Object v = Conversions.zero(type);
        return new Adapter(MethodType.methodType(type), args -> v)
                .does(Adapter.CONSTANT, null, null, new Object[] {v}, 0, Adapter.code(type));
    }

    public static MethodHandle empty(MethodType type) {
        Object v = Conversions.zero(type.returnType());
        return new Adapter(type, args -> v)
                .does(Adapter.CONSTANT, null, null, new Object[] {v}, 0, Adapter.code(type.returnType()));
    }

    public static MethodHandle throwException(Class<?> returnType, Class<? extends Throwable> exType) {
        return new Adapter(MethodType.methodType(returnType, exType), args -> {
            throw (Throwable) Objects.requireNonNull(args[0]);
        });
    }

    private static Class<?> component(Class<?> arrayClass) {
        if (!arrayClass.isArray()) {
            throw new IllegalArgumentException("not an array type: " + arrayClass.getName());
        }
        return arrayClass.getComponentType();
    }

    public static MethodHandle arrayElementGetter(Class<?> arrayClass) {
        return new Adapter(MethodType.methodType(component(arrayClass), arrayClass, int.class),
                args -> Array.get(args[0], (Integer) args[1])).does(Adapter.ELEMENT, null, null, null, 0, 0);
    }

    public static MethodHandle arrayElementSetter(Class<?> arrayClass) {
        return new Adapter(MethodType.methodType(void.class, arrayClass, int.class, component(arrayClass)), args -> {
            Array.set(args[0], (Integer) args[1], args[2]);
            return null;
        }).does(Adapter.ELEMENT, null, null, null, 0, 1);
    }

    public static MethodHandle arrayLength(Class<?> arrayClass) {
        component(arrayClass);
        return new Adapter(MethodType.methodType(int.class, arrayClass), args -> Array.getLength(args[0]))
                .does(Adapter.ELEMENT, null, null, null, 0, 2);
    }

    public static MethodHandle arrayConstructor(Class<?> arrayClass) {
        Class<?> c = component(arrayClass);
        return new Adapter(MethodType.methodType(arrayClass, int.class), args -> Array.newInstance(c, (Integer) args[0]));
    }

    public static VarHandle arrayElementVarHandle(Class<?> arrayClass) {
        if (!arrayClass.isArray()) {
            throw new IllegalArgumentException("not an array: " + arrayClass);
        }
        return new VarHandle.OfArray(arrayClass, false);
    }

    public static VarHandle byteArrayViewVarHandle(Class<?> viewArrayClass, java.nio.ByteOrder byteOrder) {
        Class<?> c = component(viewArrayClass);
        if (!c.isPrimitive() || c == boolean.class || c == byte.class) {
            throw new UnsupportedOperationException();
        }
        return new VarHandle.OfBytes(c, byteOrder == java.nio.ByteOrder.BIG_ENDIAN, false);
    }

    public static MethodHandle varHandleExactInvoker(VarHandle.AccessMode accessMode, MethodType type) {
        return new Adapter(type.insertParameterTypes(0, VarHandle.class), args -> {
            VarHandle v = (VarHandle) args[0];
            if (v.accessModeType(accessMode) != type) {
                throw new WrongMethodTypeException("handle's method type " + v.accessModeType(accessMode)
                        + " but found " + type);
            }
            return v.invokeBoxed(accessMode.methodName, type, Arrays.copyOfRange(args, 1, args.length));
        });
    }

    public static MethodHandle varHandleInvoker(VarHandle.AccessMode accessMode, MethodType type) {
        return new Adapter(type.insertParameterTypes(0, VarHandle.class), args -> ((VarHandle) args[0]).invokeBoxed(
                accessMode.methodName, type, Arrays.copyOfRange(args, 1, args.length)));
    }

    /* ---- Invokers and conversions ---- */

    public static MethodHandle exactInvoker(MethodType type) {
        return new Adapter(type.insertParameterTypes(0, MethodHandle.class), args -> {
            MethodHandle h = (MethodHandle) args[0];
            if (h.type != type) {
                MethodHandleNatives.wrongType(h, type);
            }
            return h.invokeBoxed(Arrays.copyOfRange(args, 1, args.length));
        });
    }

    public static MethodHandle invoker(MethodType type) {
        return new Adapter(type.insertParameterTypes(0, MethodHandle.class), args ->
                ((MethodHandle) args[0]).asType(type).invokeBoxed(Arrays.copyOfRange(args, 1, args.length)));
    }

    public static MethodHandle spreadInvoker(MethodType type, int leadingArgCount) {
        if (leadingArgCount < 0 || leadingArgCount > type.parameterCount()) {
            throw new IllegalArgumentException("bad argument count " + leadingArgCount);
        }
        return invoker(type).asSpreader(Object[].class, type.parameterCount() - leadingArgCount);
    }

    public static MethodHandle explicitCastArguments(MethodHandle target, MethodType newType) {
        MethodType type = target.type;
        if (type == newType) {
            return target;
        }
        int n = type.parameterCount();
        if (n != newType.parameterCount()) {
            throw new WrongMethodTypeException("cannot explicitly cast " + target + " to " + newType);
        }
        return new Adapter(newType, args -> {
            Object[] a = new Object[n];
            for (int i = 0; i < n; i++) {
                a[i] = Conversions.explicit(args[i], newType.parameterType(i), type.parameterType(i));
            }
            return Conversions.explicit(target.invokeBoxed(a), type.returnType(), newType.returnType());
        });
    }

    /* ---- Arguments ---- */

    private static Object[] splice(Object[] args, int pos, int remove, Object... insert) {
        Object[] a = new Object[args.length - remove + insert.length];
        System.arraycopy(args, 0, a, 0, pos);
        System.arraycopy(insert, 0, a, pos, insert.length);
        System.arraycopy(args, pos + remove, a, pos + insert.length, args.length - pos - remove);
        return a;
    }

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
            Class<?> c = type.parameterType(pos + i);
            v[i] = c.isPrimitive() ? Conversions.convert(values[i], c) : c.cast(values[i]);
        }
        MethodType bound = type.dropParameterTypes(pos, pos + n);
        if (n == 1 && pos == bound.parameterCount() && target.kind == MethodHandleNatives.INVOKE_STATIC
                && v[0] != null && !type.parameterType(pos).isPrimitive()) {
            return new BoundLast(bound, target, v[0]);
        }
        int[] shape = new int[n + 1];
        shape[0] = Adapter.cells(type, 0, pos);
        for (int i = 0; i < n; i++) {
            shape[i + 1] = Adapter.code(type.parameterType(pos + i));
        }
        return new Adapter(bound, args -> target.invokeBoxed(splice(args, pos, 0, v)))
                .does(Adapter.INSERT, target, null, v, 0, shape);
    }

    public static MethodHandle dropArguments(MethodHandle target, int pos, List<Class<?>> valueTypes) {
        return dropArguments(target, pos, valueTypes.toArray(new Class<?>[0]));
    }

    public static MethodHandle dropArguments(MethodHandle target, int pos, Class<?>... valueTypes) {
        int n = valueTypes.length;
        if (pos < 0 || pos > target.type.parameterCount()) {
            throw new IllegalArgumentException("no argument type to append");
        }
        return n == 0 ? target : new Adapter(target.type.insertParameterTypes(pos, valueTypes),
                args -> target.invokeBoxed(splice(args, pos, n))).does(Adapter.DROP, target, null, null, 0,
                        Adapter.cells(target.type, 0, pos), cellsOf(valueTypes));
    }

    private static int cellsOf(Class<?>[] types) {
        int n = 0;
        for (Class<?> c : types) {
            n += Adapter.cells(c);
        }
        return n;
    }

    public static MethodHandle dropArgumentsToMatch(MethodHandle target, int skip, List<Class<?>> newTypes, int pos) {
        int kept = target.type.parameterCount() - skip;
        ArrayList<Class<?>> p = new ArrayList<>(target.type.parameterList().subList(0, skip));
        p.addAll(newTypes);
        if (!newTypes.subList(pos, pos + kept).equals(target.type.parameterList().subList(skip, skip + kept))) {
            throw new IllegalArgumentException("types do not match");
        }
        return new Adapter(MethodType.methodType(target.type.returnType(), p), args -> {
            Object[] a = new Object[skip + kept];
            System.arraycopy(args, 0, a, 0, skip);
            System.arraycopy(args, skip + pos, a, skip, kept);
            return target.invokeBoxed(a);
        });
    }

    public static MethodHandle dropReturn(MethodHandle target) {
        return target.asType(target.type.changeReturnType(void.class));
    }

    public static MethodHandle permuteArguments(MethodHandle target, MethodType newType, int... reorder) {
        if (reorder.length != target.type.parameterCount()) {
            throw new IllegalArgumentException("bad reorder array: " + Arrays.toString(reorder));
        }
        int[] order = reorder.clone();
        for (int i = 0; i < order.length; i++) {
            if (order[i] < 0 || order[i] >= newType.parameterCount()) {
                throw new IllegalArgumentException("bad reorder array: " + Arrays.toString(reorder));
            }
            if (newType.parameterType(order[i]) != target.type.parameterType(i)) {
                throw new IllegalArgumentException("parameter types do not match after reorder");
            }
        }
        return new Adapter(newType, args -> {
            Object[] a = new Object[order.length];
            for (int i = 0; i < a.length; i++) {
                a[i] = args[order[i]];
            }
            return target.invokeBoxed(a);
        }).does(Adapter.PERMUTE, target, null, null, 0, cellOrder(newType, target.type, order));
    }

    /** For each cell of the target's arguments, which cell of the new type's it is. */
    private static int[] cellOrder(MethodType newType, MethodType type, int[] order) {
        int[] cells = new int[Adapter.cells(type, 0, order.length)];
        int n = 0;
        for (int i = 0; i < order.length; i++) {
            int from = Adapter.cells(newType, 0, order[i]);
            for (int k = 0; k < Adapter.cells(type.parameterType(i)); k++) {
                cells[n++] = from + k;
            }
        }
        return cells;
    }

    public static MethodHandle filterArguments(MethodHandle target, int pos, MethodHandle... filters) {
        MethodType type = target.type;
        for (int i = 0; i < filters.length; i++) {
            if (filters[i] != null) {
                if (filters[i].type.parameterCount() != 1
                        || filters[i].type.returnType() != target.type.parameterType(pos + i)) {
                    throw new IllegalArgumentException("target and filter types do not match: " + target.type + ", "
                            + filters[i].type);
                }
                type = type.changeParameterType(pos + i, filters[i].type.parameterType(0));
            }
        }
        MethodHandle h = target;
        for (int i = 0; i < filters.length; i++) { /* the last filter runs first */
            h = filters[i] == null ? h : collectArguments(h, pos + i, filters[i]);
        }
        return h;
    }

    public static MethodHandle collectArguments(MethodHandle target, int pos, MethodHandle filter) {
        int n = filter.type.parameterCount();
        boolean nothing = filter.type.returnType() == void.class;
        MethodType type = (nothing ? target.type : target.type.dropParameterTypes(pos, pos + 1))
                .insertParameterTypes(pos, filter.type.parameterArray());
        return new Adapter(type, args -> {
            Object r = filter.invokeBoxed(Arrays.copyOfRange(args, pos, pos + n));
            return target.invokeBoxed(nothing ? splice(args, pos, n) : splice(args, pos, n, r));
        }).does(Adapter.COLLECT, target, filter, null, 0, Adapter.cells(target.type, 0, pos),
                Adapter.cells(filter.type, 0, n), Adapter.code(filter.type.returnType()), 0);
    }

    public static MethodHandle filterReturnValue(MethodHandle target, MethodHandle filter) {
        boolean nothing = target.type.returnType() == void.class;
        if (nothing ? filter.type.parameterCount() != 0
                : filter.type.parameterCount() != 1 || filter.type.parameterType(0) != target.type.returnType()) {
            throw new IllegalArgumentException("target and filter types do not match: " + target.type + ", "
                    + filter.type);
        }
        return new Adapter(target.type.changeReturnType(filter.type.returnType()), args -> {
            Object r = target.invokeBoxed(args);
            return filter.invokeBoxed(nothing ? new Object[0] : new Object[] {r});
        }).does(Adapter.FILTER_RESULT, target, filter, null, 0, Adapter.code(target.type.returnType()));
    }

    public static MethodHandle foldArguments(MethodHandle target, MethodHandle combiner) {
        return foldArguments(target, 0, combiner);
    }

    public static MethodHandle foldArguments(MethodHandle target, int pos, MethodHandle combiner) {
        boolean nothing = combiner.type.returnType() == void.class;
        MethodType type = nothing ? target.type : target.type.dropParameterTypes(pos, pos + 1);
        int n = combiner.type.parameterCount();
        return new Adapter(type, args -> {
            Object r = combiner.invokeBoxed(Arrays.copyOfRange(args, pos, pos + n));
            return target.invokeBoxed(nothing ? args : splice(args, pos, 0, r));
        }).does(Adapter.COLLECT, target, combiner, null, 0, Adapter.cells(target.type, 0, pos),
                Adapter.cells(combiner.type, 0, n), Adapter.code(combiner.type.returnType()), 1);
    }

    /* ---- Control ---- */

    private static Object[] first(Object[] args, MethodHandle h) {
        int n = h.type.parameterCount();
        return n == args.length ? args : Arrays.copyOf(args, n);
    }

    public static MethodHandle guardWithTest(MethodHandle test, MethodHandle target, MethodHandle fallback) {
        if (target.type != fallback.type) {
            throw new IllegalArgumentException("target and fallback types must match: " + target.type + " != "
                    + fallback.type);
        }
        if (test.type.returnType() != boolean.class) {
            throw new IllegalArgumentException("guard type is not a predicate " + test.type);
        }
        return new Adapter(target.type, args ->
                (Boolean) test.invokeBoxed(first(args, test)) ? target.invokeBoxed(args) : fallback.invokeBoxed(args))
                .does(Adapter.GUARD, target, test, new Object[] {fallback}, 0,
                        Adapter.cells(test.type, 0, test.type.parameterCount()));
    }

    public static MethodHandle catchException(MethodHandle target, Class<? extends Throwable> exType,
            MethodHandle handler) {
        return new Adapter(target.type, args -> {
            try {
                return target.invokeBoxed(args);
            } catch (Throwable t) {
                if (!exType.isInstance(t)) {
                    throw t;
                }
                return handler.invokeBoxed(first(splice(args, 0, 0, t), handler));
            }
        });
    }

    public static MethodHandle tryFinally(MethodHandle target, MethodHandle cleanup) {
        boolean nothing = target.type.returnType() == void.class;
        return new Adapter(target.type, args -> {
            Throwable thrown = null;
            Object r = Conversions.zero(target.type.returnType());
            try {
                r = target.invokeBoxed(args);
            } catch (Throwable t) {
                thrown = t;
                throw t;
            } finally {
                Object[] a = nothing ? splice(args, 0, 0, thrown) : splice(args, 0, 0, thrown, r);
                Object c = cleanup.invokeBoxed(first(a, cleanup));
                r = nothing ? null : c;
            }
            return r;
        });
    }

    public static MethodHandle tableSwitch(MethodHandle fallback, MethodHandle... targets) {
        MethodHandle[] cases = targets.clone();
        return new Adapter(fallback.type, args -> {
            int i = (Integer) args[0];
            return (i >= 0 && i < cases.length ? cases[i] : fallback).invokeBoxed(args);
        });
    }

    public static MethodHandle loop(MethodHandle[]... clauses) {
        int n = clauses.length;
        MethodHandle[][] c = new MethodHandle[n][4];
        ArrayList<Class<?>> variables = new ArrayList<>();
        boolean[] has = new boolean[n];
        Class<?> result = void.class;
        List<Class<?>> outer = List.of();
        for (int i = 0; i < n; i++) {
            System.arraycopy(clauses[i], 0, c[i], 0, clauses[i].length);
            Class<?> v = c[i][1] != null ? c[i][1].type.returnType() : c[i][0] != null ? c[i][0].type.returnType()
                    : void.class;
            has[i] = v != void.class;
            if (has[i]) {
                variables.add(v);
            }
            if (c[i][3] != null) {
                result = c[i][3].type.returnType();
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 4; k++) {
                if (c[i][k] == null) {
                    continue;
                }
                List<Class<?>> p = c[i][k].type.parameterList();
                List<Class<?>> rest = k == 0 ? p : p.size() > variables.size()
                        ? p.subList(variables.size(), p.size()) : List.of();
                outer = rest.size() > outer.size() ? rest : outer;
            }
        }
        int count = variables.size();
        return new Adapter(MethodType.methodType(result, outer), args -> {
            Object[] all = new Object[count + args.length];
            System.arraycopy(args, 0, all, count, args.length);
            for (int i = 0, v = 0; i < n; i++) {
                Object x = c[i][0] == null ? null : c[i][0].invokeBoxed(first(args, c[i][0]));
                if (has[i]) {
                    all[v] = c[i][0] == null ? Conversions.zero(variables.get(v)) : x;
                    v++;
                }
            }
            while (true) {
                for (int i = 0, v = 0; i < n; i++) {
                    Object x = c[i][1] == null ? null : c[i][1].invokeBoxed(first(all, c[i][1]));
                    if (has[i]) {
                        if (c[i][1] != null) {
                            all[v] = x;
                        }
                        v++;
                    }
                    if (c[i][2] != null && !(Boolean) c[i][2].invokeBoxed(first(all, c[i][2]))) {
                        return c[i][3] == null ? null : c[i][3].invokeBoxed(first(all, c[i][3]));
                    }
                }
            }
        });
    }

    public static MethodHandle whileLoop(MethodHandle init, MethodHandle pred, MethodHandle body) {
        return loops(init, pred, body, true);
    }

    public static MethodHandle doWhileLoop(MethodHandle init, MethodHandle body, MethodHandle pred) {
        return loops(init, pred, body, false);
    }

    private static MethodHandle loops(MethodHandle init, MethodHandle pred, MethodHandle body, boolean testFirst) {
        Class<?> r = body.type.returnType();
        boolean nothing = r == void.class;
        List<Class<?>> p = body.type.parameterList();
        List<Class<?>> outer = nothing ? p : p.subList(1, p.size());
        if (init != null && init.type.parameterCount() > outer.size()) {
            outer = init.type.parameterList();
        }
        return new Adapter(MethodType.methodType(r, outer), args -> {
            Object v = init == null ? Conversions.zero(r) : init.invokeBoxed(first(args, init));
            boolean test = testFirst;
            while (true) {
                Object[] a = nothing ? args : splice(args, 0, 0, v);
                if (test && !(Boolean) pred.invokeBoxed(first(a, pred))) {
                    return nothing ? null : v;
                }
                v = body.invokeBoxed(first(a, body));
                test = true;
            }
        });
    }

    public static MethodHandle countedLoop(MethodHandle iterations, MethodHandle init, MethodHandle body) {
        return countedLoop(empty(iterations.type), iterations, init, body);
    }

    public static MethodHandle countedLoop(MethodHandle start, MethodHandle end, MethodHandle init, MethodHandle body) {
        Class<?> r = body.type.returnType();
        boolean nothing = r == void.class;
        List<Class<?>> p = body.type.parameterList();
        int own = nothing ? 1 : 2;
        List<Class<?>> outer = p.size() > own ? p.subList(own, p.size()) : end.type.parameterList();
        return new Adapter(MethodType.methodType(r, outer), args -> {
            int from = (Integer) start.invokeBoxed(first(args, start));
            int to = (Integer) end.invokeBoxed(first(args, end));
            Object v = init == null ? Conversions.zero(r) : init.invokeBoxed(first(args, init));
            for (int i = from; i < to; i++) {
                Object[] a = nothing ? splice(args, 0, 0, i) : splice(args, 0, 0, v, i);
                v = body.invokeBoxed(first(a, body));
            }
            return nothing ? null : v;
        });
    }

    public static MethodHandle iteratedLoop(MethodHandle iterator, MethodHandle init, MethodHandle body) {
        Class<?> r = body.type.returnType();
        boolean nothing = r == void.class;
        List<Class<?>> p = body.type.parameterList();
        int own = nothing ? 1 : 2;
        List<Class<?>> outer = p.size() > own ? p.subList(own, p.size())
                : iterator != null ? iterator.type.parameterList() : List.of(Iterable.class);
        return new Adapter(MethodType.methodType(r, outer), args -> {
            java.util.Iterator<?> it = iterator == null ? ((Iterable<?>) args[0]).iterator()
                    : (java.util.Iterator<?>) iterator.invokeBoxed(first(args, iterator));
            Object v = init == null ? Conversions.zero(r) : init.invokeBoxed(first(args, init));
            while (it.hasNext()) {
                Object x = it.next();
                Object[] a = nothing ? splice(args, 0, 0, x) : splice(args, 0, 0, v, x);
                v = body.invokeBoxed(first(a, body));
            }
            return nothing ? null : v;
        });
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
            boolean nest = requested.isNestmateOf(lookupClass);
            boolean samePackage = requested.getPackageName().equals(lookupClass.getPackageName())
                    && requested.getClassLoader() == lookupClass.getClassLoader();
            int m = modes & ~(ORIGINAL | PROTECTED);
            m &= nest ? -1 : ~PRIVATE;
            m &= samePackage ? -1 : ~PACKAGE;
            boolean otherModule = (requested.getClassLoader() == null) != (lookupClass.getClassLoader() == null);
            return otherModule ? new Lookup(requested, lookupClass, m & ~MODULE) : new Lookup(requested, previous, m);
        }

        public Lookup dropLookupMode(int mode) {
            return new Lookup(lookupClass, previous, modes & ~(mode | PROTECTED | ORIGINAL));
        }

        @Override
        public String toString() {
            return lookupClass.getName() + (previous != null ? "/" + previous.getName() : "") + (modes == FULL ? "" : modes == UNCONDITIONAL ? "/publicLookup"
                    : (modes & PRIVATE) != 0 ? "/private" : (modes & PACKAGE) != 0 ? "/package"
                    : (modes & PUBLIC) != 0 ? "/public" : "/noaccess");
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

        private long method(Class<?> refc, String name, MethodType type, int kind, boolean isStatic)
                throws NoSuchMethodException, IllegalAccessException {
            if (kind != MethodHandleNatives.NEW_INVOKE_SPECIAL && name.startsWith("<")) {
                throw new NoSuchMethodException("illegal method name: " + name);
            }
            long m = name.equals("<init>") != (kind == MethodHandleNatives.NEW_INVOKE_SPECIAL)
                    || name.equals("<clinit>") ? 0
                    : MethodHandleNatives.findMethod(refc, name, type.toMethodDescriptorString());
            if (m == 0) {
                throw new NoSuchMethodException("no such " + (name.equals("<init>") ? "constructor" : "method") + ": "
                        + memberText(refc, name, type, kind));
            }
            int modifiers = MethodHandleNatives.methodModifiers(m);
            if (((modifiers & 8) != 0) != isStatic) {
                throw new IllegalAccessException("no such method: " + memberText(refc, name, type, kind));
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
            if (refc == VarHandle.class) {
                return varHandleInvoker(name, type);
            }
            int kind = refc.isInterface() ? MethodHandleNatives.INVOKE_INTERFACE : MethodHandleNatives.INVOKE_VIRTUAL;
            long m = method(refc, name, type, kind, false);
            return varargs(new DirectMethodHandle(type.insertParameterTypes(0, receiver(refc, m)), m, kind),
                    MethodHandleNatives.methodModifiers(m));
        }

        private MethodHandle varHandleInvoker(String name, MethodType type) throws NoSuchMethodException {
            VarHandle.AccessMode.valueFromMethodName(name);
            return new Adapter(type.insertParameterTypes(0, VarHandle.class), args -> ((VarHandle) args[0]).invokeBoxed(
                    name, type, Arrays.copyOfRange(args, 1, args.length)));
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
                return new Adapter(type.changeReturnType(refc), args -> {
                    throw new InstantiationException(refc.getName());
                });
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
            long m = method(refc, name, type, MethodHandleNatives.INVOKE_SPECIAL, false);
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
            MethodHandle h = findVirtual(refc, name, type);
            MethodHandle bound = h.asFixedArity().bindTo(receiver);
            return h.isVarargsCollector() ? bound.asVarargsCollector(bound.type.lastParameterType()) : bound;
        }

        private long field(Class<?> refc, String name, Class<?> type, int kind, boolean isStatic)
                throws NoSuchFieldException, IllegalAccessException {
            String text = refc.getName() + "." + name + "/" + type.getTypeName() + "/" + KINDS[kind];
            long f = MethodHandleNatives.findField(refc, name, type.descriptorString());
            if (f == 0) {
                throw new NoSuchFieldException("no such field: " + text);
            }
            int modifiers = MethodHandleNatives.fieldModifiers(f);
            if (((modifiers & 8) != 0) != isStatic) {
                int actual = isStatic ? kind - 1 : kind + 1;
                throw new IllegalAccessException("expected a " + (isStatic ? "static" : "non-static") + " field: "
                        + refc.getName() + "." + name + "/" + type.getTypeName() + "/" + KINDS[actual] + ", from "
                        + from());
            }
            check(MethodHandleNatives.fieldOwner(f), modifiers, text);
            return f;
        }

        private static MethodHandle getter(long f, Class<?> refc, Class<?> type, boolean isStatic) {
            Adapter a = isStatic ? new Adapter(MethodType.methodType(type), args -> MethodHandleNatives.getField(f, null))
                    : new Adapter(MethodType.methodType(type, refc), args -> MethodHandleNatives.getField(f, args[0]));
            return a.does(Adapter.GET, null, null, null, f);
        }

        private static MethodHandle setter(long f, Class<?> refc, Class<?> type, boolean isStatic) {
            return new Adapter(isStatic ? MethodType.methodType(void.class, type)
                    : MethodType.methodType(void.class, refc, type), args -> {
                        MethodHandleNatives.putField(f, isStatic ? null : args[0], args[args.length - 1]);
                        return null;
                    }).does(Adapter.PUT, null, null, null, f);
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
            if (isStatic) {
                ibrik.lang.Unsafe.ensureInitialized(owner);
            }
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
            accessClass(targetClass);
            ibrik.lang.Unsafe.ensureInitialized(targetClass);
            return targetClass;
        }

        public Class<?> defineClass(byte[] bytes) throws IllegalAccessException {
            if ((modes & (PACKAGE | PRIVATE)) == 0) {
                throw new IllegalAccessException("Lookup does not have PACKAGE access");
            }
            return MethodHandleNatives.defineClass(lookupClass, bytes.clone());
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
            boolean nestmate = Arrays.asList(options).contains(ClassOption.NESTMATE);
            return new Lookup(MethodHandleNatives.defineHidden(lookupClass, bytes.clone(), initialize, nestmate, data));
        }

        /** What a handle of a method, constructor or field is. */
        public MethodHandleInfo revealDirect(MethodHandle target) {
            MethodHandle direct = target.asFixedArity();
            DirectInfo info = DirectInfo.of(direct, target.isVarargsCollector());
            if (info == null) {
                throw new IllegalArgumentException("not a direct method handle");
            }
            if (!sees(info.getDeclaringClass(), info.getModifiers())) {
                throw new IllegalArgumentException(new IllegalAccessException("no access: " + info));
            }
            return info;
        }
    }
}
