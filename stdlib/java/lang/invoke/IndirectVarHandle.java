package java.lang.invoke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A variable seen through method handles that change its value or its coordinates. The VM calls the handle of an access
 *  mode. */
final class IndirectVarHandle extends VarHandle {
    /** Makes the handle of an access mode from the target's. */
    interface Change {
        MethodHandle apply(MethodHandle access, Op op);
    }

    private final VarHandle target;
    private final Change change;
    private final MethodHandle[] handles = new MethodHandle[AccessMode.values().length];

    private IndirectVarHandle(VarHandle target, Class<?> varType, List<Class<?>> coordinates, boolean exact,
            Change change) {
        super(varType, false, exact, coordinates.toArray(new Class<?>[0]));
        this.target = target;
        this.change = change;
        isAt(INDIRECT, null, 0);
    }

    @Override
    VarHandle with(boolean exact) {
        return new IndirectVarHandle(target, varType, List.of(coordinates), exact, change);
    }

    @Override
    public boolean isAccessModeSupported(AccessMode mode) {
        return target.isAccessModeSupported(mode);
    }

    @Override
    public MethodHandle toMethodHandle(AccessMode mode) {
        MethodHandle h = handles[mode.ordinal()];
        if (h == null) {
            h = isAccessModeSupported(mode) ? change.apply(target.toMethodHandle(mode), mode.op)
                    : super.toMethodHandle(mode);
            handles[mode.ordinal()] = h;
        }
        return h;
    }

    @Override
    Object access(AccessMode mode, Object[] args) {
        throw new InternalError("called through its handle");
    }

    static VarHandle filterValue(VarHandle target, MethodHandle toTarget, MethodHandle fromTarget) {
        Objects.requireNonNull(target);
        Objects.requireNonNull(toTarget);
        Objects.requireNonNull(fromTarget);
        if (toTarget.type.parameterCount() != 1) {
            throw new IllegalArgumentException("filterToTarget filter type has wrong arity: " + toTarget.type);
        }
        if (fromTarget.type.parameterCount() != 1) {
            throw new IllegalArgumentException("filterFromTarget filter type has wrong arity: " + fromTarget.type);
        }
        Class<?> type = toTarget.type.parameterType(0);
        if (fromTarget.type.returnType() != type) {
            throw new IllegalArgumentException("filterFromTarget and filterToTarget filter types do not match: "
                    + fromTarget.type + ", " + toTarget.type);
        }
        if (fromTarget.type.parameterType(0) != target.varType) {
            throw new IllegalArgumentException("filterFromTarget filter type does not match target var handle type: "
                    + fromTarget.type + ", " + target.varType);
        }
        if (toTarget.type.returnType() != target.varType) {
            throw new IllegalArgumentException("filterToTarget filter type does not match target var handle type: "
                    + toTarget.type + ", " + target.varType);
        }
        int n = target.coordinates.length;
        return new IndirectVarHandle(target, type, target.coordinateTypes(), false, (access, op) -> {
            MethodHandle h = access;
            for (int i = n; i < access.type.parameterCount(); i++) {
                h = MethodHandles.filterArguments(h, i, toTarget);
            }
            return op == Op.SET || op == Op.COMPARE_AND_SET ? h : MethodHandles.filterReturnValue(h, fromTarget);
        });
    }

    private static void checkPosition(VarHandle target, int pos) {
        if (pos < 0 || pos >= target.coordinates.length) {
            throw new IllegalArgumentException("Invalid position " + pos + " for coordinate types: "
                    + target.coordinateTypes());
        }
    }

    static VarHandle filterCoordinates(VarHandle target, int pos, MethodHandle[] given) {
        Objects.requireNonNull(target);
        MethodHandle[] filters = given.clone();
        checkPosition(target, pos);
        if (pos + filters.length > target.coordinates.length) {
            throw new IllegalArgumentException("Too many filters");
        }
        ArrayList<Class<?>> types = new ArrayList<>(target.coordinateTypes());
        for (int i = 0; i < filters.length; i++) {
            MethodType type = filters[i].type();
            if (type.parameterCount() != 1) {
                throw new IllegalArgumentException("Invalid filter type " + type);
            }
            if (type.returnType() != types.get(pos + i)) {
                throw new IllegalArgumentException("Invalid filter type " + type + " for coordinate type "
                        + types.get(i));
            }
            types.set(pos + i, type.parameterType(0));
        }
        return new IndirectVarHandle(target, target.varType, types, false,
                (access, op) -> MethodHandles.filterArguments(access, pos, filters));
    }

    static VarHandle insertCoordinates(VarHandle target, int pos, Object[] given) {
        Objects.requireNonNull(target);
        Object[] values = given.clone();
        checkPosition(target, pos);
        if (pos + values.length > target.coordinates.length) {
            throw new IllegalArgumentException("Too many values");
        }
        ArrayList<Class<?>> types = new ArrayList<>(target.coordinateTypes());
        for (Object v : values) {
            Class<?> c = types.remove(pos);
            MethodType.wrapped(c).cast(v);
        }
        return new IndirectVarHandle(target, target.varType, types, false,
                (access, op) -> MethodHandles.insertArguments(access, pos, values));
    }

    static VarHandle permuteCoordinates(VarHandle target, List<Class<?>> newCoordinates, int[] reorder) {
        List<Class<?>> types = List.copyOf(newCoordinates);
        MethodHandle old = MethodHandles.empty(MethodType.methodType(void.class, target.coordinates));
        int[] order = reorder.clone();
        MethodHandles.permuteArguments(old, MethodType.methodType(void.class, types), order);
        return new IndirectVarHandle(target, target.varType, types, false, (access, op) -> {
            int n = access.type.parameterCount();
            int[] all = Arrays.copyOf(order, n);
            for (int i = order.length; i < n; i++) {
                all[i] = i - order.length + types.size();
            }
            MethodType type = access.type.dropParameterTypes(0, order.length)
                    .insertParameterTypes(0, types.toArray(new Class<?>[0]));
            return MethodHandles.permuteArguments(access, type, all);
        });
    }

    static VarHandle collectCoordinates(VarHandle target, int pos, MethodHandle filter) {
        Objects.requireNonNull(filter);
        checkPosition(target, pos);
        Class<?> result = filter.type.returnType();
        if (result != void.class && result != target.coordinates[pos]) {
            throw new IllegalArgumentException("Invalid filter type " + filter.type + " for coordinate type "
                    + target.coordinates[pos]);
        }
        ArrayList<Class<?>> types = new ArrayList<>(target.coordinateTypes());
        if (result != void.class) {
            types.remove(pos);
        }
        types.addAll(pos, filter.type.parameterList());
        return new IndirectVarHandle(target, target.varType, types, false,
                (access, op) -> MethodHandles.collectArguments(access, pos, filter));
    }

    static VarHandle dropCoordinates(VarHandle target, int pos, Class<?>[] given) {
        Class<?>[] dropped = given.clone();
        if (pos < 0 || pos > target.coordinates.length) {
            throw new IllegalArgumentException("Invalid position " + pos + " for coordinate types: "
                    + target.coordinateTypes());
        }
        if (dropped.length == 0) {
            return target;
        }
        ArrayList<Class<?>> types = new ArrayList<>(target.coordinateTypes());
        types.addAll(pos, List.of(dropped));
        return new IndirectVarHandle(target, target.varType, types, false,
                (access, op) -> MethodHandles.dropArguments(access, pos, dropped));
    }
}
