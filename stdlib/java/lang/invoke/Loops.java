package java.lang.invoke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** The loops of method handles. All are made of the general one, whose variables and clauses the VM runs over. */
final class Loops {
    private static final int INIT = 0;
    private static final int STEP = 1;
    private static final int PRED = 2;
    private static final int FINI = 3;
    private static final MethodHandle LESS = DirectMethodHandle.of(Loops.class, "less", boolean.class, int.class, int.class);
    private static final MethodHandle INCREMENT = DirectMethodHandle.of(Loops.class, "increment", int.class, int.class);
    private static final MethodHandle ITERATOR =
            DirectMethodHandle.ofInstance(Iterable.class, "iterator", Iterator.class);
    private static final MethodHandle HAS_NEXT =
            DirectMethodHandle.ofInstance(Iterator.class, "hasNext", boolean.class);
    private static final MethodHandle NEXT = DirectMethodHandle.ofInstance(Iterator.class, "next", Object.class);

    private Loops() {
    }

    static boolean less(int limit, int counter) {
        return counter < limit;
    }

    static int increment(int counter) {
        return counter + 1;
    }

    /* ---- The general loop ---- */

    static MethodHandle loop(MethodHandle[][] given) {
        MethodHandle[][] clauses = padded(given);
        List<Class<?>> variables = variables(clauses);
        List<Class<?>> outer = suffix(clauses, variables);
        Class<?> result = result(clauses);
        checkPredicates(clauses);
        checkParameters(clauses, variables, outer);
        int n = clauses.length;
        Object[] data = new Object[4 * n];
        int[] shape = new int[1 + 5 * n];
        shape[0] = Adapter.code(result);
        for (int i = 0; i < n; i++) {
            shape[1 + 5 * i] = Adapter.code(variable(clauses[i]));
            for (int k = 0; k < 4; k++) {
                MethodHandle h = clauses[i][k];
                data[4 * i + k] = h;
                shape[2 + 5 * i + k] = h == null ? 0 : Adapter.cells(h.type);
            }
        }
        return new Adapter(MethodType.methodType(result, outer), Adapter.LOOP, null, null, data, 0, shape);
    }

    private static MethodHandle[][] padded(MethodHandle[][] given) {
        if (given == null || given.length == 0) {
            throw new IllegalArgumentException("null or no clauses passed");
        }
        MethodHandle[][] clauses = new MethodHandle[given.length][];
        for (MethodHandle[] c : given) {
            if (c == null) {
                throw new IllegalArgumentException("null clauses are not allowed");
            }
        }
        for (int i = 0; i < given.length; i++) {
            if (given[i].length > 4) {
                throw new IllegalArgumentException(
                        "All loop clauses must be represented as MethodHandle arrays with at most 4 elements.");
            }
            clauses[i] = Arrays.copyOf(given[i], 4);
        }
        return clauses;
    }

    /** The type of a clause's variable, void if it has none. */
    private static Class<?> variable(MethodHandle[] clause) {
        return clause[STEP] != null ? clause[STEP].type.returnType()
                : clause[INIT] != null ? clause[INIT].type.returnType() : void.class;
    }

    private static List<Class<?>> variables(MethodHandle[][] clauses) {
        ArrayList<Class<?>> types = new ArrayList<>();
        for (int i = 0; i < clauses.length; i++) {
            Class<?> v = variable(clauses[i]);
            if (clauses[i][INIT] != null && clauses[i][INIT].type.returnType() != v) {
                throw new IllegalArgumentException("clause " + i + ": init and step return types must match: "
                        + clauses[i][INIT].type.returnType() + " != " + v);
            }
            if (v != void.class) {
                types.add(v);
            }
        }
        return types;
    }

    /** The handles of one kind, nulls left out. */
    private static List<MethodHandle> all(MethodHandle[][] clauses, int kind) {
        ArrayList<MethodHandle> list = new ArrayList<>();
        for (MethodHandle[] c : clauses) {
            if (c[kind] != null) {
                list.add(c[kind]);
            }
        }
        return list;
    }

    /** The loop's own parameters: the longest list that a clause's handles have behind the variables. */
    private static List<Class<?>> suffix(MethodHandle[][] clauses, List<Class<?>> variables) {
        List<Class<?>> longest = List.of();
        int skip = variables.size();
        for (int k : new int[] {STEP, PRED, FINI, INIT}) {
            for (MethodHandle h : all(clauses, k)) {
                List<Class<?>> p = h.type.parameterList();
                List<Class<?>> rest = k == INIT ? p : p.size() > skip ? p.subList(skip, p.size()) : List.of();
                longest = rest.size() > longest.size() ? rest : longest;
            }
        }
        for (MethodHandle h : all(clauses, INIT)) {
            if (!isPrefix(h.type.parameterList(), longest)) {
                throw new IllegalArgumentException("found non-effectively identical init parameter type lists: "
                        + all(clauses, INIT) + " (common suffix: " + longest + ")");
            }
        }
        return longest;
    }

    private static Class<?> result(MethodHandle[][] clauses) {
        List<MethodHandle> finis = all(clauses, FINI);
        Class<?> result = finis.isEmpty() ? void.class : finis.get(0).type.returnType();
        for (MethodHandle h : finis) {
            if (h.type.returnType() != result) {
                throw new IllegalArgumentException("found non-identical finalizer return types: " + finis
                        + " (return type: " + result + ")");
            }
        }
        return result;
    }

    private static void checkPredicates(MethodHandle[][] clauses) {
        List<MethodHandle> predicates = all(clauses, PRED);
        if (predicates.isEmpty()) {
            throw new IllegalArgumentException("no predicate found: " + nulls(clauses));
        }
        for (MethodHandle h : predicates) {
            if (h.type.returnType() != boolean.class) {
                throw new IllegalArgumentException("predicates must have boolean return type: " + predicates);
            }
        }
    }

    private static List<Object> nulls(MethodHandle[][] clauses) {
        return new ArrayList<>(Arrays.asList(new Object[clauses.length]));
    }

    private static void checkParameters(MethodHandle[][] clauses, List<Class<?>> variables, List<Class<?>> outer) {
        ArrayList<Class<?>> inner = new ArrayList<>(variables);
        inner.addAll(outer);
        for (int k = STEP; k <= FINI; k++) {
            for (MethodHandle h : all(clauses, k)) {
                if (!isPrefix(h.type.parameterList(), inner)) {
                    throw new IllegalArgumentException("found non-effectively identical parameter type lists:\nstep: "
                            + all(clauses, STEP) + "\npred: " + all(clauses, PRED) + "\nfini: " + all(clauses, FINI)
                            + " (common parameter sequence: " + inner + ")");
                }
            }
        }
    }

    private static boolean isPrefix(List<Class<?>> p, List<Class<?>> of) {
        return p.size() <= of.size() && p.equals(of.subList(0, p.size()));
    }

    /* ---- Loops with a test ---- */

    static MethodHandle whileLoop(MethodHandle init, MethodHandle pred, MethodHandle body) {
        checkTested(init, pred, body);
        MethodHandle[] test = {null, null, pred, result(body.type.returnType())};
        return loop(new MethodHandle[][] {test, {init, body}});
    }

    static MethodHandle doWhileLoop(MethodHandle init, MethodHandle body, MethodHandle pred) {
        checkTested(init, pred, body);
        return loop(new MethodHandle[][] {{init, body, pred, result(body.type.returnType())}});
    }

    /** What gives out the value of type v behind such variables; null: there is none. */
    private static MethodHandle result(Class<?> v, Class<?>... before) {
        return v == void.class ? null : MethodHandles.dropArguments(MethodHandles.identity(v), 0, before);
    }

    private static void checkTested(MethodHandle init, MethodHandle pred, MethodHandle body) {
        Objects.requireNonNull(pred);
        Objects.requireNonNull(body);
        Class<?> v = body.type.returnType();
        List<Class<?>> inner = body.type.parameterList();
        List<Class<?>> outer = inner;
        if (v != void.class) {
            if (inner.isEmpty() || inner.get(0) != v) {
                throw mismatch("body function", body.type, body.type.insertParameterTypes(0, v));
            }
            outer = inner.subList(1, inner.size());
        }
        MethodType test = pred.type;
        if (test.returnType() != boolean.class || !isPrefix(test.parameterList(), inner)) {
            throw mismatch("loop predicate", test, MethodType.methodType(boolean.class, inner));
        }
        checkInit(init, v, outer);
    }

    private static void checkInit(MethodHandle init, Class<?> v, List<Class<?>> outer) {
        if (init != null && (init.type.returnType() != v || !isPrefix(init.type.parameterList(), outer))) {
            throw mismatch("loop initializer", init.type, MethodType.methodType(v, outer));
        }
    }

    private static IllegalArgumentException mismatch(String what, MethodType found, MethodType wanted) {
        return new IllegalArgumentException(what + " must match: " + found + " != " + wanted);
    }

    /* ---- Loops over numbers and iterators ---- */

    static MethodHandle countedLoop(MethodHandle start, MethodHandle end, MethodHandle init, MethodHandle body) {
        checkCounted(start, end, init, body);
        Class<?> v = body.type.returnType();
        MethodHandle fini = result(v, int.class);
        MethodHandle increment = v == void.class ? MethodHandles.dropArguments(INCREMENT, 0, int.class)
                : MethodHandles.dropArguments(INCREMENT, 0, int.class, v);
        MethodHandle less = v == void.class ? LESS : MethodHandles.dropArguments(LESS, 1, v);
        return loop(new MethodHandle[][] {
            {end, null, less, fini}, {init, MethodHandles.dropArguments(body, 0, int.class)}, {start, increment}});
    }

    private static void checkCounted(MethodHandle start, MethodHandle end, MethodHandle init, MethodHandle body) {
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
        Objects.requireNonNull(body);
        if (start.type.returnType() != int.class) {
            throw mismatch("start function", start.type, start.type.changeReturnType(int.class));
        }
        if (end.type.returnType() != int.class) {
            throw mismatch("end function", end.type, end.type.changeReturnType(int.class));
        }
        Class<?> v = body.type.returnType();
        List<Class<?>> outer = afterVariable(body, v, int.class);
        outer = outer.isEmpty() ? end.type.parameterList() : outer;
        if (!isPrefix(end.type.parameterList(), outer)) {
            throw mismatch("end parameter types", end.type, MethodType.methodType(int.class, outer));
        }
        if (!isPrefix(start.type.parameterList(), outer)) {
            throw mismatch("start parameter types", start.type, MethodType.methodType(int.class, outer));
        }
        checkInit(init, v, outer);
    }

    /** The parameters of a loop's body behind the variable, if it has one, and an element; null: of any type. */
    private static List<Class<?>> afterVariable(MethodHandle body, Class<?> v, Class<?> element) {
        List<Class<?>> p = body.type.parameterList();
        int at = v == void.class ? 0 : 1;
        if (at == 1 && (p.isEmpty() || p.get(0) != v)) {
            throw mismatch("body function", body.type, body.type.insertParameterTypes(0, v));
        }
        if (p.size() <= at || element != null && p.get(at) != element) {
            throw mismatch("body function", body.type,
                    body.type.insertParameterTypes(at, element == null ? Object.class : element));
        }
        return p.subList(at + 1, p.size());
    }

    static MethodHandle iteratedLoop(MethodHandle iterator, MethodHandle init, MethodHandle body) {
        Objects.requireNonNull(body);
        Class<?> v = body.type.returnType();
        List<Class<?>> outer = checkIterated(iterator, init, body);
        MethodHandle start = iterator == null
                ? ITERATOR.asType(ITERATOR.type.changeParameterType(0, outer.get(0))) : iterator;
        Class<?> it = start.type.returnType();
        int at = v == void.class ? 0 : 1;
        MethodHandle next = NEXT.asType(MethodType.methodType(body.type.parameterType(at), it));
        MethodHandle step = MethodHandles.filterArguments(body, at, next);
        if (at == 1) { /* the iterator comes before the variable */
            int[] order = new int[step.type.parameterCount()];
            for (int i = 0; i < order.length; i++) {
                order[i] = i < 2 ? 1 - i : i;
            }
            MethodType swapped = step.type.changeParameterType(0, it).changeParameterType(1, v);
            step = MethodHandles.permuteArguments(step, swapped, order);
        }
        MethodHandle test = HAS_NEXT.asType(MethodType.methodType(boolean.class, it));
        return loop(new MethodHandle[][] {{start, null, test, result(v, it)}, {init, step}});
    }

    /** The loop's own parameters. */
    private static List<Class<?>> checkIterated(MethodHandle iterator, MethodHandle init, MethodHandle body) {
        Class<?> v = body.type.returnType();
        List<Class<?>> outer = afterVariable(body, v, null);
        if (iterator != null) {
            if (!Iterator.class.isAssignableFrom(iterator.type.returnType())) {
                throw new IllegalArgumentException("iteratedLoop first argument must have Iterator return type");
            }
            outer = outer.isEmpty() ? iterator.type.parameterList() : outer;
            if (!isPrefix(iterator.type.parameterList(), outer)) {
                throw mismatch("iterator parameters", iterator.type,
                        MethodType.methodType(iterator.type.returnType(), outer));
            }
        } else if (outer.isEmpty()) {
            outer = List.of(Iterable.class);
        } else if (!Iterable.class.isAssignableFrom(outer.get(0))) {
            throw new IllegalArgumentException("inferred first loop argument must inherit from Iterable: " + outer.get(0));
        }
        checkInit(init, v, outer);
        return outer;
    }
}
