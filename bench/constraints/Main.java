import java.util.ArrayList;
import java.util.List;

/** Polymorphic calls over a graph of small objects: an incremental one-way constraint solver. */
public class Main extends Bench {
    static final int REQUIRED = 0, STRONG = 1, WEAK = 3, WEAKEST = 4;

    static final class Variable {
        int value, walkStrength = WEAKEST, mark;
        boolean stay = true;
        Constraint determinedBy;
        final List<Constraint> constraints = new ArrayList<>();

        Variable(int value) {
            this.value = value;
        }
    }

    abstract static class Constraint {
        final int strength;

        Constraint(int strength) {
            this.strength = strength;
        }

        abstract Variable[] variables();

        /** Chooses an output that is weaker than this constraint and not marked; returns whether there is one. */
        abstract boolean choose(int mark);

        abstract Variable output();

        abstract void release();

        abstract void execute();

        boolean satisfied() {
            return output() != null;
        }

        boolean isInput() {
            return false;
        }

        boolean inputsKnown(int mark) {
            for (Variable v : variables()) {
                if (v != output() && v.mark != mark && !v.stay && v.determinedBy != null) return false;
            }
            return true;
        }

        /** Recomputes strength, stay and, where nothing can change, the value of the output. */
        void recalculate() {
            Variable out = output();
            out.walkStrength = strength;
            out.stay = !isInput();
            for (Variable v : variables()) {
                if (v == out) continue;
                if (v.walkStrength > out.walkStrength) out.walkStrength = v.walkStrength;
                out.stay &= v.stay;
            }
            if (out.stay) execute();
        }
    }

    static class Unary extends Constraint {
        final Variable variable;
        final Variable[] all;
        boolean on;

        Unary(Variable v, int strength) {
            super(strength);
            variable = v;
            all = new Variable[] {v};
        }

        @Override
        Variable[] variables() {
            return all;
        }

        @Override
        boolean choose(int mark) {
            return on = variable.mark != mark && strength < variable.walkStrength;
        }

        @Override
        Variable output() {
            return on ? variable : null;
        }

        @Override
        void release() {
            on = false;
        }

        @Override
        void execute() {}
    }

    static final class Edit extends Unary {
        Edit(Variable v) {
            super(v, STRONG);
        }

        @Override
        boolean isInput() {
            return true;
        }
    }

    abstract static class Binary extends Constraint {
        final Variable a, b;
        final Variable[] all;
        Variable out;

        Binary(Variable a, Variable b, Variable... others) {
            super(REQUIRED);
            this.a = a;
            this.b = b;
            all = new Variable[2 + others.length];
            all[0] = a;
            all[1] = b;
            System.arraycopy(others, 0, all, 2, others.length);
        }

        @Override
        Variable[] variables() {
            return all;
        }

        @Override
        boolean choose(int mark) {
            boolean canA = a.mark != mark && strength < a.walkStrength;
            boolean canB = b.mark != mark && strength < b.walkStrength;
            out = canA && (!canB || a.walkStrength > b.walkStrength) ? a : canB ? b : null;
            return out != null;
        }

        @Override
        Variable output() {
            return out;
        }

        @Override
        void release() {
            out = null;
        }
    }

    static final class Equal extends Binary {
        Equal(Variable a, Variable b) {
            super(a, b);
        }

        @Override
        void execute() {
            if (out == a) a.value = b.value;
            else b.value = a.value;
        }
    }

    /** b = a * scale + offset. */
    static final class Scale extends Binary {
        final Variable scale, offset;

        Scale(Variable a, Variable scale, Variable offset, Variable b) {
            super(a, b, scale, offset);
            this.scale = scale;
            this.offset = offset;
        }

        @Override
        void execute() {
            if (out == b) b.value = a.value * scale.value + offset.value;
            else a.value = (b.value - offset.value) / scale.value;
        }
    }

    private int mark;

    private void add(Constraint c) {
        for (Variable v : c.variables()) v.constraints.add(c);
        incremental(c);
    }

    private void incremental(Constraint c) {
        mark++;
        for (Constraint next = satisfy(c); next != null; ) next = satisfy(next);
    }

    /** Lets c determine its output; returns the constraint that it displaced, or null. */
    private Constraint satisfy(Constraint c) {
        if (!c.choose(mark)) {
            if (c.strength == REQUIRED) throw new IllegalStateException("required constraint cannot hold");
            return null;
        }
        for (Variable v : c.variables()) if (v != c.output()) v.mark = mark;
        Variable out = c.output();
        Constraint displaced = out.determinedBy;
        if (displaced != null) displaced.release();
        out.determinedBy = c;
        propagate(c);
        out.mark = mark;
        return displaced;
    }

    private void propagate(Constraint start) {
        List<Constraint> todo = new ArrayList<>();
        todo.add(start);
        while (!todo.isEmpty()) {
            Constraint c = todo.remove(todo.size() - 1);
            c.recalculate();
            for (Constraint user : c.output().constraints)
                if (user != c.output().determinedBy && user.satisfied()) todo.add(user);
        }
    }

    private void remove(Constraint c) {
        for (Variable v : c.variables()) v.constraints.remove(c);
        Variable out = c.output();
        if (out == null) return;
        c.release();
        out.determinedBy = null;
        out.walkStrength = WEAKEST;
        out.stay = true;
        List<Constraint> unsatisfied = new ArrayList<>(), todo = new ArrayList<>();
        collect(out, unsatisfied, todo);
        while (!todo.isEmpty()) {
            Constraint next = todo.remove(todo.size() - 1);
            next.recalculate();
            collect(next.output(), unsatisfied, todo);
        }
        for (int strength = REQUIRED; strength < WEAKEST; strength++)
            for (Constraint u : unsatisfied) if (u.strength == strength && !u.satisfied()) incremental(u);
    }

    private static void collect(Variable v, List<Constraint> unsatisfied, List<Constraint> todo) {
        for (Constraint c : v.constraints) {
            if (!c.satisfied()) unsatisfied.add(c);
            else if (c != v.determinedBy) todo.add(c);
        }
    }

    /** Constraints in an order in which executing them carries the edited value through. */
    private List<Constraint> plan(Edit edit) {
        List<Constraint> plan = new ArrayList<>(), todo = new ArrayList<>();
        int m = ++mark;
        todo.add(edit);
        while (!todo.isEmpty()) {
            Constraint c = todo.remove(todo.size() - 1);
            if (c.output().mark == m || !c.inputsKnown(m)) continue;
            plan.add(c);
            c.output().mark = m;
            for (Constraint user : c.output().constraints)
                if (user != c.output().determinedBy && user.satisfied()) todo.add(user);
        }
        return plan;
    }

    private void change(Variable v, int value) {
        Edit edit = new Edit(v);
        add(edit);
        List<Constraint> plan = plan(edit);
        for (int i = 0; i < 10; i++) {
            v.value = value + i;
            for (Constraint c : plan) c.execute();
        }
        remove(edit);
    }

    private long chain(int n) {
        Variable[] v = new Variable[n + 1];
        for (int i = 0; i <= n; i++) v[i] = new Variable(0);
        for (int i = 0; i < n; i++) add(new Equal(v[i], v[i + 1]));
        add(new Unary(v[n], WEAK));
        change(v[0], 70);
        return v[n].value;
    }

    private long projection(int n) {
        Variable scale = new Variable(10), offset = new Variable(1000);
        Variable[] from = new Variable[n], to = new Variable[n];
        for (int i = 0; i < n; i++) {
            from[i] = new Variable(i);
            to[i] = new Variable(i);
            add(new Unary(from[i], WEAK));
            add(new Scale(from[i], scale, offset, to[i]));
        }
        change(from[n / 2], 17);
        change(to[n / 3], 1050);
        change(scale, 5);
        change(offset, 2000);
        long sum = 0;
        for (int i = 0; i < n; i++) sum = mix(mix(sum, from[i].value), to[i].value);
        return sum;
    }

    @Override
    long iterate(int n) {
        mark = 0;
        return mix(chain(n), projection(n));
    }

    public static void main(String[] args) {
        new Main().run("constraints", 500, args);
    }
}
