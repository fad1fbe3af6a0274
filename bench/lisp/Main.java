import java.util.HashMap;
import java.util.Map;

/** Tree walking with many classes and dynamic tests: a Lisp interpreter runs fib, tak and list functions. */
public class Main extends Bench {
    interface Node {
        Object eval(Env env);
    }

    record Pair(Object head, Object tail) {}

    static final class Symbol {
        final String name;

        Symbol(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final class Env {
        final Object[] slots;
        final Env outer;

        Env(Object[] slots, Env outer) {
            this.slots = slots;
            this.outer = outer;
        }
    }

    static final class Closure {
        final int parameters;
        final Node body;
        final Env env;

        Closure(int parameters, Node body, Env env) {
            this.parameters = parameters;
            this.body = body;
            this.env = env;
        }

        Object apply(Object[] args) {
            if (args.length != parameters) throw new IllegalArgumentException("arity");
            return body.eval(new Env(args, env));
        }
    }

    static final class Global {
        Object value;
    }

    record Constant(Object value) implements Node {
        public Object eval(Env env) {
            return value;
        }
    }

    record Local(int depth, int index) implements Node {
        public Object eval(Env env) {
            for (int i = depth; i > 0; i--) env = env.outer;
            return env.slots[index];
        }
    }

    record GlobalRef(Global global) implements Node {
        public Object eval(Env env) {
            return global.value;
        }
    }

    record Define(Global global, Node value) implements Node {
        public Object eval(Env env) {
            return global.value = value.eval(env);
        }
    }

    record If(Node test, Node yes, Node no) implements Node {
        public Object eval(Env env) {
            return test.eval(env) != Boolean.FALSE ? yes.eval(env) : no.eval(env);
        }
    }

    record Lambda(int parameters, Node body) implements Node {
        public Object eval(Env env) {
            return new Closure(parameters, body, env);
        }
    }

    record Call(Node function, Node[] args) implements Node {
        public Object eval(Env env) {
            Closure closure = (Closure) function.eval(env);
            Object[] values = new Object[args.length];
            for (int i = 0; i < values.length; i++) values[i] = args[i].eval(env);
            return closure.apply(values);
        }
    }

    record Primitive(String op, Node a, Node b) implements Node {
        public Object eval(Env env) {
            Object x = a.eval(env), y = b == null ? null : b.eval(env);
            switch (op) {
                case "+":
                    return (Integer) x + (Integer) y;
                case "-":
                    return (Integer) x - (Integer) y;
                case "*":
                    return (Integer) x * (Integer) y;
                case "<":
                    return (Integer) x < (Integer) y;
                case "=":
                    return x.equals(y);
                case "cons":
                    return new Pair(x, y);
                case "car":
                    return ((Pair) x).head();
                case "cdr":
                    return ((Pair) x).tail();
                case "null?":
                    return x == null;
                default:
                    throw new IllegalStateException(op);
            }
        }
    }

    static final class Reader {
        private final String text;
        private int at;
        private final Map<String, Symbol> symbols;

        Reader(String text, Map<String, Symbol> symbols) {
            this.text = text;
            this.symbols = symbols;
        }

        boolean more() {
            while (at < text.length() && text.charAt(at) <= ' ') at++;
            return at < text.length();
        }

        Object read() {
            more();
            char c = text.charAt(at);
            if (c == '(') {
                at++;
                return list();
            }
            int start = at;
            while (at < text.length() && text.charAt(at) > ' ' && "()".indexOf(text.charAt(at)) < 0) at++;
            String word = text.substring(start, at);
            if (Character.isDigit(c)) return Integer.valueOf(word);
            Symbol s = symbols.get(word);
            if (s == null) symbols.put(word, s = new Symbol(word));
            return s;
        }

        private Object list() {
            more();
            if (text.charAt(at) == ')') {
                at++;
                return null;
            }
            Object head = read();
            return new Pair(head, list());
        }
    }

    static final class Scope {
        final Object parameters;
        final Scope outer;

        Scope(Object parameters, Scope outer) {
            this.parameters = parameters;
            this.outer = outer;
        }
    }

    private final Map<Symbol, Global> globals = new HashMap<>();

    private Global global(Symbol s) {
        Global g = globals.get(s);
        if (g == null) globals.put(s, g = new Global());
        return g;
    }

    static Object nth(Object list, int n) {
        for (; n > 0; n--) list = ((Pair) list).tail();
        return list == null ? null : ((Pair) list).head();
    }

    static int length(Object list) {
        int n = 0;
        for (; list != null; list = ((Pair) list).tail()) n++;
        return n;
    }

    private Node compile(Object form, Scope scope) {
        if (form instanceof Symbol s) return variable(s, scope);
        if (!(form instanceof Pair p)) return new Constant(form);
        if (p.head() instanceof Symbol s) {
            switch (s.name) {
                case "if":
                    return new If(compile(nth(p, 1), scope), compile(nth(p, 2), scope), compile(nth(p, 3), scope));
                case "define":
                    return new Define(global((Symbol) nth(p, 1)), compile(nth(p, 2), scope));
                case "lambda":
                    return new Lambda(length(nth(p, 1)), compile(nth(p, 2), new Scope(nth(p, 1), scope)));
                case "+", "-", "*", "<", "=", "cons":
                    return new Primitive(s.name, compile(nth(p, 1), scope), compile(nth(p, 2), scope));
                case "car", "cdr", "null?":
                    return new Primitive(s.name, compile(nth(p, 1), scope), null);
                default:
            }
        }
        Node[] args = new Node[length(p.tail())];
        for (int i = 0; i < args.length; i++) args[i] = compile(nth(p, i + 1), scope);
        return new Call(compile(p.head(), scope), args);
    }

    private Node variable(Symbol s, Scope scope) {
        int depth = 0;
        for (Scope c = scope; c != null; c = c.outer, depth++) {
            int index = 0;
            for (Object l = c.parameters; l != null; l = ((Pair) l).tail(), index++)
                if (((Pair) l).head() == s) return new Local(depth, index);
        }
        return new GlobalRef(global(s));
    }

    static final String PROGRAM = """
        (define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))
        (define tak (lambda (x y z) (if (< y x) (tak (tak (- x 1) y z) (tak (- y 1) z x) (tak (- z 1) x y)) z)))
        (define iota (lambda (n) (if (= n 0) () (cons n (iota (- n 1))))))
        (define map (lambda (f l) (if (null? l) l (cons (f (car l)) (map f (cdr l))))))
        (define fold (lambda (f a l) (if (null? l) a (fold f (f a (car l)) (cdr l)))))
        (define compose (lambda (f g) (lambda (x) (f (g x)))))
        (define go (lambda (n) (+ (+ (fib n) (tak n (- n 6) (- n 12)))
          (fold (lambda (a b) (+ (* a 3) b)) 0 (map (compose (lambda (x) (* x x)) (lambda (x) (+ x 1))) (iota 200))))))
        """;

    @Override
    long iterate(int n) {
        globals.clear();
        Map<String, Symbol> symbols = new HashMap<>();
        Reader reader = new Reader(PROGRAM + "(go " + n + ")", symbols);
        Object result = null;
        while (reader.more()) result = compile(reader.read(), null).eval(null);
        return (Integer) result;
    }

    public static void main(String[] args) {
        new Main().run("lisp", 18, args);
    }
}
