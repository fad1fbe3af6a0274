package ibrik.lang;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Uses of types with the annotations on them (JVMS 4.7.20): what AnnotatedType gives out. */
public final class TypeUses {
    /** What in a declaration a type stands for: values of target_type. */
    public static final int CLASS_PARAMETER = 0x00;
    public static final int METHOD_PARAMETER = 0x01;
    public static final int SUPERTYPE = 0x10;
    public static final int CLASS_BOUND = 0x11;
    public static final int METHOD_BOUND = 0x12;
    public static final int FIELD = 0x13;
    public static final int RETURN = 0x14;
    public static final int RECEIVER = 0x15;
    public static final int FORMAL_PARAMETER = 0x16;
    public static final int THROWS = 0x17;
    public static final int SUPERCLASS = 0xffff;

    /* Steps of a path into a type. */
    private static final String INTO_ARRAY = "\0\0";
    private static final String INTO_NESTED = "\1\0";
    private static final String INTO_BOUND = "\2\0";

    /** One annotation: path has two characters for each step. */
    record Use(int target, int index, int bound, String path, Annotation annotation) {
    }

    private final List<Use> uses;

    private TypeUses(List<Use> uses) {
        this.uses = uses;
    }

    /** The RuntimeVisibleTypeAnnotations of a class, a member or a component of a record, or null. */
    private static native byte[] bytes(Object declaration);

    /** The annotations of what stands at one place of a declaration. */
    private static TypeUses at(Object declaration, Class<?> owner, int target, int index, int bound) {
        ArrayList<Use> r = new ArrayList<>();
        for (Use u : AnnotationReader.readTypeUses(bytes(declaration), owner)) {
            if (u.target == target && u.index == index && u.bound == bound) {
                r.add(u);
            }
        }
        return new TypeUses(r);
    }

    /** The use of a type by a member, or a component of a record. */
    public static AnnotatedType of(Type type, Object declaration, Class<?> owner, int target) {
        return at(declaration, owner, target, 0, 0).use(type, "");
    }

    /** The uses of types at places 0 and on: parameters, exceptions, interfaces. */
    public static AnnotatedType[] of(Type[] types, Object declaration, Class<?> owner, int target) {
        AnnotatedType[] r = new AnnotatedType[types.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = at(declaration, owner, target, i, 0).use(types[i], "");
        }
        return r;
    }

    public static AnnotatedType superclass(Class<?> c) {
        if (c == Object.class || c.isInterface() || c.isPrimitive()) {
            return null;
        }
        return at(c, c, SUPERTYPE, SUPERCLASS, 0).use(c.getGenericSuperclass(), "");
    }

    /** Of the receiver, null where there is none. */
    public static AnnotatedType receiver(Executable m) {
        Class<?> c = m.getDeclaringClass();
        if (m instanceof Constructor<?>) {
            if (c.getDeclaringClass() == null || Modifier.isStatic(c.getModifiers())) {
                return null;
            }
            c = c.getDeclaringClass();
        } else if (Modifier.isStatic(m.getModifiers())) {
            return null;
        }
        return of(GenericInfo.selfType(c), m, m.getDeclaringClass(), RECEIVER);
    }

    private static Class<?> declaringClass(GenericDeclaration d) {
        return d instanceof Class<?> c ? c : ((Member) d).getDeclaringClass();
    }

    private static int indexOf(TypeVariable<?> v) {
        return Arrays.asList(v.getGenericDeclaration().getTypeParameters()).indexOf(v);
    }

    /** On the declaration of a type variable. */
    public static Annotation[] ofVariable(TypeVariable<?> v) {
        GenericDeclaration d = v.getGenericDeclaration();
        return at(d, declaringClass(d), d instanceof Class ? CLASS_PARAMETER : METHOD_PARAMETER, indexOf(v), 0)
                .annotations("");
    }

    /** Bounds count from 0 where the first is a class or a variable, else from 1. */
    public static AnnotatedType[] bounds(TypeVariable<?> v) {
        GenericDeclaration d = v.getGenericDeclaration();
        Type[] bounds = v.getBounds();
        int first = bounds[0] instanceof Class<?> c && c.isInterface()
                || bounds[0] instanceof ParameterizedType p && ((Class<?>) p.getRawType()).isInterface() ? 1 : 0;
        AnnotatedType[] r = new AnnotatedType[bounds.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = at(d, declaringClass(d), d instanceof Class ? CLASS_BOUND : METHOD_BOUND, indexOf(v), i + first)
                    .use(bounds[i], "");
        }
        return r;
    }

    private Annotation[] annotations(String path) {
        ArrayList<Annotation> r = new ArrayList<>();
        for (Use u : uses) {
            if (u.path.equals(path)) {
                r.add(u.annotation);
            }
        }
        return r.toArray(new Annotation[0]);
    }

    private static Class<?> raw(Type t) {
        return t instanceof Class<?> c ? c : t instanceof ParameterizedType p ? (Class<?>) p.getRawType() : null;
    }

    private static boolean isInner(Class<?> c) {
        return c != null && c.getDeclaringClass() != null && !Modifier.isStatic(c.getModifiers());
    }

    /** The way from an outer class to the type itself. */
    private static String inwards(Type t) {
        StringBuilder sb = new StringBuilder();
        for (Class<?> c = raw(t); isInner(c); c = c.getDeclaringClass()) {
            sb.append(INTO_NESTED);
        }
        return sb.toString();
    }

    /** outer: where the outermost class of the type, or the type, stands. */
    private AnnotatedType use(Type t, String outer) {
        if (t instanceof Class<?> c && c.isArray() || t instanceof GenericArrayType) {
            return new OfArray(this, t, outer);
        }
        String path = outer + inwards(t);
        if (t instanceof ParameterizedType p) {
            return new OfParameterized(this, p, outer, path);
        }
        return t instanceof TypeVariable<?> v ? new OfVariable(this, v, path)
                : t instanceof WildcardType w ? new OfWildcard(this, w, path) : new Plain(this, t, outer, path);
    }

    private AnnotatedType[] use(Type[] types, String path, boolean arguments) {
        AnnotatedType[] r = new AnnotatedType[types.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = use(types[i], path + (arguments ? "\3" + (char) i : INTO_BOUND));
        }
        return r;
    }

    /** A use of a class that says no more of itself. */
    private static class Plain implements AnnotatedType {
        final TypeUses uses;
        final Type type;
        final String outer;
        final Annotation[] annotations;

        Plain(TypeUses uses, Type type, String outer, String path) {
            this.uses = uses;
            this.type = type;
            this.outer = outer;
            this.annotations = uses.annotations(path);
        }

        @Override
        public Type getType() {
            return type;
        }

        @Override
        public AnnotatedType getAnnotatedOwnerType() {
            Class<?> c = raw(type);
            if (c == null || c.getDeclaringClass() == null) {
                return null;
            }
            Type owner = type instanceof ParameterizedType p ? p.getOwnerType() : c.getDeclaringClass();
            return isInner(c) ? uses.use(owner, outer) : new TypeUses(List.of()).use(owner, "");
        }

        @Override
        public <T extends Annotation> T getAnnotation(Class<T> c) {
            Objects.requireNonNull(c);
            for (Annotation a : annotations) {
                if (a.annotationType() == c) {
                    return c.cast(a);
                }
            }
            return null;
        }

        @Override
        public Annotation[] getAnnotations() {
            return annotations.clone();
        }

        @Override
        public Annotation[] getDeclaredAnnotations() {
            return annotations.clone();
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof AnnotatedType t && type.equals(t.getType())
                    && Arrays.equals(annotations, t.getAnnotations()) && toString().equals(o.toString());
        }

        @Override
        public int hashCode() {
            return type.hashCode() ^ Arrays.hashCode(annotations);
        }

        /** The annotations, each with a blank behind it. */
        final String before() {
            StringBuilder sb = new StringBuilder();
            for (Annotation a : annotations) {
                sb.append(a).append(' ');
            }
            return sb.toString();
        }

        @Override
        public String toString() {
            return before() + type.getTypeName();
        }
    }

    private static String joined(AnnotatedType[] types, String between) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < types.length; i++) {
            sb.append(i > 0 ? between : "").append(types[i]);
        }
        return sb.toString();
    }

    private static final class OfParameterized extends Plain implements AnnotatedParameterizedType {
        private final String path;

        OfParameterized(TypeUses uses, ParameterizedType type, String outer, String path) {
            super(uses, type, outer, path);
            this.path = path;
        }

        @Override
        public AnnotatedType[] getAnnotatedActualTypeArguments() {
            return uses.use(((ParameterizedType) type).getActualTypeArguments(), path, true);
        }

        @Override
        public String toString() {
            String arguments = joined(getAnnotatedActualTypeArguments(), ", ");
            return before() + raw(type).getName() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
        }
    }

    private static final class OfArray extends Plain implements AnnotatedArrayType {
        OfArray(TypeUses uses, Type type, String path) {
            super(uses, type, path, path);
        }

        @Override
        public AnnotatedType getAnnotatedGenericComponentType() {
            Type component = type instanceof GenericArrayType g ? g.getGenericComponentType()
                    : ((Class<?>) type).getComponentType();
            return uses.use(component, outer + INTO_ARRAY);
        }

        @Override
        public AnnotatedType getAnnotatedOwnerType() {
            return null;
        }

        @Override
        public String toString() {
            StringBuilder sb = new StringBuilder();
            AnnotatedType t = this;
            for (; t instanceof OfArray a; t = a.getAnnotatedGenericComponentType()) {
                String before = a.before();
                sb.append(before.isEmpty() ? "" : " " + before.stripTrailing()).append("[]");
            }
            return t + sb.toString();
        }
    }

    private static final class OfVariable extends Plain implements AnnotatedTypeVariable {
        OfVariable(TypeUses uses, TypeVariable<?> type, String path) {
            super(uses, type, path, path);
        }

        @Override
        public AnnotatedType[] getAnnotatedBounds() {
            return bounds((TypeVariable<?>) type);
        }
    }

    private static final class OfWildcard extends Plain implements AnnotatedWildcardType {
        OfWildcard(TypeUses uses, WildcardType type, String path) {
            super(uses, type, path, path);
        }

        @Override
        public AnnotatedType[] getAnnotatedLowerBounds() {
            return uses.use(((WildcardType) type).getLowerBounds(), outer, false);
        }

        /** Without a lower bound the annotations are the upper one's. */
        @Override
        public AnnotatedType[] getAnnotatedUpperBounds() {
            TypeUses of = ((WildcardType) type).getLowerBounds().length == 0 ? uses : new TypeUses(List.of());
            return of.use(((WildcardType) type).getUpperBounds(), outer, false);
        }

        @Override
        public String toString() {
            AnnotatedType[] lower = getAnnotatedLowerBounds();
            if (lower.length > 0) {
                return before() + "? super " + joined(lower, " & ");
            }
            AnnotatedType[] upper = getAnnotatedUpperBounds();
            return before() + (upper[0].getType() == Object.class && upper[0].getAnnotations().length == 0 ? "?"
                    : "? extends " + joined(upper, " & "));
        }
    }
}
