package ibrik.lang;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;

/** Parses Signature attributes (JVMS 4.7.9.1) into the types of java.lang.reflect. */
public final class GenericInfo {
    private final String s;
    private int at;
    private final GenericDeclaration declarer;
    private final Class<?> scope;
    private TypeVariable<?>[] variables = new TypeVariable<?>[0];
    private int body; /* behind the type parameters */

    private GenericInfo(String s, GenericDeclaration declarer, Class<?> scope) {
        this.s = s;
        this.declarer = declarer;
        this.scope = scope;
    }

    public static GenericInfo ofClass(String signature, Class<?> c) {
        SignatureSyntax.checkClass(signature);
        GenericInfo g = new GenericInfo(signature, c, c);
        g.formals();
        return g;
    }

    public static GenericInfo ofMethod(String signature, Executable m, Class<?> c) {
        SignatureSyntax.checkMethod(signature);
        GenericInfo g = new GenericInfo(signature, m, c);
        g.formals();
        return g;
    }

    /** Reads from there on; what types are named is looked up when it is asked for, one part without the others. */
    private GenericInfo from(int place) {
        GenericInfo g = new GenericInfo(s, declarer, scope);
        g.variables = variables;
        g.at = place;
        return g;
    }

    public static Type ofField(String signature, Class<?> c) {
        SignatureSyntax.checkField(signature);
        return new GenericInfo(signature, null, c).type();
    }

    public TypeVariable<?>[] variables() {
        if (declarer instanceof Class) {
            return Arrays.copyOf(variables, variables.length);
        }
        return variables.clone();
    }

    public Type superclass() {
        return from(body).type();
    }

    public Type[] interfaces() {
        GenericInfo g = from(body);
        ArrayList<Type> all = new ArrayList<>();
        g.skip();
        while (g.at < s.length() && s.charAt(g.at) == 'L') {
            all.add(g.type());
        }
        return all.toArray(new Type[0]);
    }

    public Type[] parameters() {
        GenericInfo g = from(body + 1);
        ArrayList<Type> all = new ArrayList<>();
        while (s.charAt(g.at) != ')') {
            all.add(g.type());
        }
        return all.toArray(new Type[0]);
    }

    private GenericInfo behindParameters() {
        GenericInfo g = from(body + 1);
        while (s.charAt(g.at) != ')') {
            g.skip();
        }
        g.at++;
        return g;
    }

    public Type returned() {
        return behindParameters().type();
    }

    public Type[] exceptions() {
        GenericInfo g = behindParameters();
        ArrayList<Type> all = new ArrayList<>();
        g.skip();
        while (g.at < s.length() && s.charAt(g.at) == '^') {
            g.at++;
            all.add(g.type());
        }
        return all.toArray(new Type[0]);
    }

    private void formals() {
        if (s.charAt(at) != '<') {
            return;
        }
        at++;
        ArrayList<Variable> vars = new ArrayList<>();
        while (s.charAt(at) != '>') {
            int colon = s.indexOf(':', at);
            vars.add(new Variable(s.substring(at, colon), this, colon));
            at = colon;
            while (s.charAt(at) == ':') {
                at++;
                if (s.charAt(at) != ':') {
                    skip();
                }
            }
        }
        variables = vars.toArray(new TypeVariable<?>[0]);
        body = ++at;
    }

    /** Of the type parameter whose name ends there. */
    private Type[] bounds(int colon) {
        GenericInfo g = from(colon);
        ArrayList<Type> bounds = new ArrayList<>();
        while (s.charAt(g.at) == ':') {
            g.at++;
            if (s.charAt(g.at) != ':') {
                bounds.add(g.type());
            }
        }
        return bounds.isEmpty() ? new Type[] {Object.class} : bounds.toArray(new Type[0]);
    }

    private void skip() {
        char c = s.charAt(at++);
        if (c == 'T') {
            at = s.indexOf(';', at) + 1;
        } else if (c == '[') {
            skip();
        } else if (c == 'L') {
            int depth = 0;
            while (depth > 0 || s.charAt(at) != ';') {
                char d = s.charAt(at++);
                depth += d == '<' ? 1 : d == '>' ? -1 : 0;
            }
            at++;
        }
    }

    private Type type() {
        char c = s.charAt(at++);
        switch (c) {
            case 'T': {
                int e = s.indexOf(';', at);
                String n = s.substring(at, e);
                at = e + 1;
                return variable(n);
            }
            case '[': {
                Type t = type();
                return t instanceof Class<?> k ? k.arrayType() : new ArrayOf(t);
            }
            case 'L':
                return classType();
            default:
                return primitive(c);
        }
    }

    private static Class<?> primitive(char c) {
        switch (c) {
            case 'Z':
                return boolean.class;
            case 'B':
                return byte.class;
            case 'C':
                return char.class;
            case 'S':
                return short.class;
            case 'I':
                return int.class;
            case 'J':
                return long.class;
            case 'F':
                return float.class;
            case 'D':
                return double.class;
            case 'V':
                return void.class;
            default:
                throw new java.lang.reflect.GenericSignatureFormatError();
        }
    }

    private Type variable(String n) {
        for (TypeVariable<?> v : variables) {
            if (v.getName().equals(n)) {
                return v;
            }
        }
        Class<?> c = scope;
        while (c != null) {
            if (c != declarer) {
                for (TypeVariable<?> v : c.getTypeParameters()) {
                    if (v.getName().equals(n)) {
                        return v;
                    }
                }
            }
            Executable m = c.getEnclosingMethod();
            if (m == null) {
                m = c.getEnclosingConstructor();
            }
            if (m != null) {
                for (TypeVariable<?> v : m.getTypeParameters()) {
                    if (v.getName().equals(n)) {
                        return v;
                    }
                }
            }
            c = c.getEnclosingClass();
        }
        throw new TypeNotPresentException(n, null);
    }

    private Class<?> load(String n) {
        try {
            return Class.forName(n, false, scope.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new TypeNotPresentException(n, e);
        }
    }

    private Type classType() {
        StringBuilder name = new StringBuilder();
        Type owner = null;
        while (true) {
            char c = s.charAt(at);
            while (c != ';' && c != '<' && c != '.') {
                name.append(c == '/' ? '.' : c);
                c = s.charAt(++at);
            }
            Class<?> raw = load(name.toString());
            Type t = raw;
            if (c == '<') {
                at++;
                ArrayList<Type> args = new ArrayList<>();
                while (s.charAt(at) != '>') {
                    args.add(argument());
                }
                at++;
                int formal = raw.getTypeParameters().length;
                if (formal != args.size()) {
                    throw new java.lang.reflect.MalformedParameterizedTypeException("Mismatch of count of formal and actual "
                            + "type arguments in constructor of " + raw.getName() + ": " + formal + " formal argument(s) "
                            + args.size() + " actual argument(s)");
                }
                t = new Parameterized(raw, args.toArray(new Type[0]),
                        owner != null ? owner : raw.getDeclaringClass());
            } else if (owner instanceof ParameterizedType) {
                t = new Parameterized(raw, new Type[0], owner);
            }
            if (s.charAt(at++) == ';') {
                return t;
            }
            owner = t;
            name.append('$');
        }
    }

    private Type argument() {
        switch (s.charAt(at)) {
            case '*':
                at++;
                return new Wildcard(new Type[] {Object.class}, new Type[0]);
            case '+':
                at++;
                return new Wildcard(new Type[] {type()}, new Type[0]);
            case '-':
                at++;
                return new Wildcard(new Type[] {Object.class}, new Type[] {type()});
            default:
                return type();
        }
    }

    /** A type variable as it is declared, with its bounds. */
    public static String declaration(TypeVariable<?> v) {
        StringBuilder sb = new StringBuilder(v.getName());
        Type[] b = v.getBounds();
        if (b.length > 0 && b[0] != Object.class) {
            for (int i = 0; i < b.length; i++) {
                sb.append(i == 0 ? " extends " : " & ").append(b[i].getTypeName());
            }
        }
        return sb.toString();
    }

    /** A class as its own members see it, with its type parameters. */
    public static Type selfType(Class<?> c) {
        Class<?> outer = c.getDeclaringClass();
        Type owner = outer == null || java.lang.reflect.Modifier.isStatic(c.getModifiers()) ? outer : selfType(outer);
        return c.getTypeParameters().length == 0 && !(owner instanceof ParameterizedType) ? c
                : new Parameterized(c, c.getTypeParameters(), owner);
    }

    private static final class Variable implements TypeVariable<GenericDeclaration> {
        private final String name;
        private final GenericDeclaration declarer;
        private final GenericInfo info;
        private final int colon;
        private Type[] bounds; /* null: not looked up yet */

        Variable(String name, GenericInfo info, int colon) {
            this.name = name;
            this.declarer = info.declarer;
            this.info = info;
            this.colon = colon;
        }

        @Override
        public Type[] getBounds() {
            Type[] known = bounds;
            if (known == null) {
                bounds = known = info.bounds(colon);
            }
            return known.clone();
        }

        @Override
        public GenericDeclaration getGenericDeclaration() {
            return declarer;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public AnnotatedType[] getAnnotatedBounds() {
            return TypeUses.bounds(this);
        }

        @Override
        public <T extends Annotation> T getAnnotation(Class<T> c) {
            Objects.requireNonNull(c);
            for (Annotation a : getAnnotations()) {
                if (a.annotationType() == c) {
                    return c.cast(a);
                }
            }
            return null;
        }

        @Override
        public Annotation[] getAnnotations() {
            return TypeUses.ofVariable(this);
        }

        @Override
        public Annotation[] getDeclaredAnnotations() {
            return TypeUses.ofVariable(this);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof TypeVariable<?> v && declarer.equals(v.getGenericDeclaration())
                    && name.equals(v.getName());
        }

        @Override
        public int hashCode() {
            return declarer.hashCode() ^ name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final class ArrayOf implements GenericArrayType {
        private final Type component;

        ArrayOf(Type component) {
            this.component = component;
        }

        @Override
        public Type getGenericComponentType() {
            return component;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof GenericArrayType g
                    && component.equals(g.getGenericComponentType());
        }

        @Override
        public int hashCode() {
            return component.hashCode();
        }

        @Override
        public String toString() {
            return component.getTypeName() + "[]";
        }
    }

    private static final class Wildcard implements WildcardType {
        private final Type[] upper;
        private final Type[] lower;

        Wildcard(Type[] upper, Type[] lower) {
            this.upper = upper;
            this.lower = lower;
        }

        @Override
        public Type[] getUpperBounds() {
            return upper.clone();
        }

        @Override
        public Type[] getLowerBounds() {
            return lower.clone();
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof WildcardType w && Arrays.equals(upper, w.getUpperBounds())
                    && Arrays.equals(lower, w.getLowerBounds());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(lower) ^ Arrays.hashCode(upper);
        }

        @Override
        public String toString() {
            return lower.length > 0 ? "? super " + lower[0].getTypeName()
                    : upper[0] == Object.class ? "?" : "? extends " + upper[0].getTypeName();
        }
    }

    private static final class Parameterized implements ParameterizedType {
        private final Class<?> raw;
        private final Type[] args;
        private final Type owner;

        Parameterized(Class<?> raw, Type[] args, Type owner) {
            this.raw = raw;
            this.args = args;
            this.owner = owner;
        }

        @Override
        public Type[] getActualTypeArguments() {
            return args.clone();
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            return owner;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof ParameterizedType p && raw == p.getRawType()
                    && Objects.equals(owner, p.getOwnerType())
                    && Arrays.equals(args, p.getActualTypeArguments());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(args) ^ Objects.hashCode(owner) ^ Objects.hashCode(raw);
        }

        @Override
        public String toString() {
            StringBuilder sb = new StringBuilder();
            if (owner != null) {
                sb.append(owner.getTypeName()).append('$').append(raw.getSimpleName());
            } else {
                sb.append(raw.getName());
            }
            for (int i = 0; i < args.length; i++) {
                sb.append(i == 0 ? "<" : ", ").append(args[i].getTypeName());
            }
            return args.length > 0 ? sb.append('>').toString() : sb.toString();
        }
    }
}
