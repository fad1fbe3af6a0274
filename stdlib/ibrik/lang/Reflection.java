package ibrik.lang;

import java.lang.annotation.Annotation;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** What reflection computes from a class and keeps. One object per class that is asked. */
public final class Reflection {
    private GenericInfo generic;
    private Map<Class<? extends Annotation>, Annotation> declared;
    private Map<Class<? extends Annotation>, Annotation> all;

    public static Reflection of(Class<?> c) {
        return Class.reflectionOf(c);
    }

    private GenericInfo generic(Class<?> c) {
        if (generic == null) {
            generic = GenericInfo.ofClass(Class.signatureOf(c), c);
        }
        return generic;
    }

    public TypeVariable<?>[] typeParameters(Class<?> c) {
        return Class.signatureOf(c) == null ? new TypeVariable<?>[0] : generic(c).variables();
    }

    public Type genericSuperclass(Class<?> c) {
        return Class.signatureOf(c) == null || c.isInterface() ? c.getSuperclass()
                : generic(c).superclass();
    }

    public Type[] genericInterfaces(Class<?> c) {
        return Class.signatureOf(c) == null ? c.getInterfaces() : generic(c).interfaces();
    }

    public Map<Class<? extends Annotation>, Annotation> declaredAnnotations(Class<?> c) {
        if (declared == null) {
            declared = AnnotationReader.read(Class.rawAnnotationsOf(c), c);
        }
        return declared;
    }

    public Map<Class<? extends Annotation>, Annotation> annotations(Class<?> c) {
        if (all == null) {
            Map<Class<? extends Annotation>, Annotation> r = new LinkedHashMap<>();
            Class<?> s = c.getSuperclass();
            if (s != null) {
                for (Map.Entry<Class<? extends Annotation>, Annotation> e
                        : of(s).annotations(s).entrySet()) {
                    if (e.getKey().isAnnotationPresent(Inherited.class)) {
                        r.put(e.getKey(), e.getValue());
                    }
                }
            }
            r.putAll(declaredAnnotations(c));
            all = r;
        }
        return all;
    }

    /** Whether programs may use the public classes of this one's package: all of the library's but its own inner ones. */
    public static boolean isExported(Class<?> c) {
        String p = c.getPackageName();
        return c.getClassLoader() != null || !p.startsWith("ibrik.") || p.equals("ibrik.abi");
    }

    /** Whether --add-opens names the package. */
    public static boolean isOpened(String packageName) {
        String opened = VM.opened();
        if (opened == null) {
            return false;
        }
        for (String s : opened.split(",")) {
            if (s.equals(packageName)) {
                return true;
            }
        }
        return false;
    }

    public static Annotation[] byType(Annotation[] all, Class<? extends Annotation> type) {
        ArrayList<Annotation> r = new ArrayList<>();
        Repeatable rep = type.getDeclaredAnnotation(Repeatable.class);
        for (Annotation a : all) {
            if (a.annotationType() == type) {
                r.add(a);
            } else if (rep != null && a.annotationType() == rep.value()) {
                try {
                    Method m = rep.value().getMethod("value");
                    m.setAccessible(true);
                    for (Annotation x : (Annotation[]) m.invoke(a)) {
                        r.add(x);
                    }
                } catch (ReflectiveOperationException e) {
                    throw new java.lang.annotation.AnnotationFormatError(e);
                }
            }
        }
        return r.toArray((Annotation[]) java.lang.reflect.Array.newInstance(type, r.size()));
    }

    public Field[] publicFields(Class<?> c) {
        LinkedHashSet<Field> r = new LinkedHashSet<>();
        addFields(c, r, new HashSet<>());
        return r.toArray(new Field[0]);
    }

    /** seen: the interfaces whose members are there, as many ways may lead to one. */
    private static void addFields(Class<?> c, LinkedHashSet<Field> r, HashSet<Class<?>> seen) {
        for (Field f : c.getDeclaredFields()) {
            if (Modifier.isPublic(f.getModifiers())) {
                r.add(f);
            }
        }
        for (Class<?> i : c.getInterfaces()) {
            if (seen.add(i)) {
                addFields(i, r, seen);
            }
        }
        if (c.getSuperclass() != null) {
            addFields(c.getSuperclass(), r, seen);
        }
    }

    public Method[] publicMethods(Class<?> c) {
        LinkedHashMap<String, Method> r = new LinkedHashMap<>();
        addMethods(c, r, true, new HashSet<>());
        return r.values().toArray(new Method[0]);
    }

    private static void addMethods(Class<?> c, LinkedHashMap<String, Method> r, boolean first,
            HashSet<Class<?>> seen) {
        for (Method m : c.getDeclaredMethods()) {
            if (!Modifier.isPublic(m.getModifiers())
                    || !first && c.isInterface() && Modifier.isStatic(m.getModifiers())) {
                continue;
            }
            String key = m.getName() + m.descriptor();
            Method old = r.get(key);
            if (old == null || !overrides(old, m)) {
                r.put(key, m);
            }
        }
        if (c.getSuperclass() != null) {
            addMethods(c.getSuperclass(), r, first, seen);
        }
        for (Class<?> i : c.getInterfaces()) {
            if (seen.add(i)) {
                addMethods(i, r, false, seen);
            }
        }
    }

    /** Whether old, found first, stays when m of a supertype is found. */
    private static boolean overrides(Method old, Method m) {
        Class<?> a = old.getDeclaringClass();
        Class<?> b = m.getDeclaringClass();
        if (!a.isInterface()) {
            return true;
        }
        return b.isAssignableFrom(a) || !a.isAssignableFrom(b);
    }

    public static boolean same(Class<?>[] a, Class<?>[] b) {
        if (b == null) {
            return a.length == 0;
        }
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    /** The method with that name and these parameters and the most specific return type. */
    public static Method find(Method[] all, String name, Class<?>[] types) {
        Method best = null;
        for (Method m : all) {
            if (m.getName().equals(name) && same(m.getParameterTypes(), types)
                    && (best == null || best.getReturnType() != m.getReturnType()
                    && best.getReturnType().isAssignableFrom(m.getReturnType()))) {
                best = m;
            }
        }
        return best;
    }

    /** Checks and converts the arguments of a reflective call. */
    public static Object[] arguments(Object[] args, Class<?>[] types) {
        int n = args == null ? 0 : args.length;
        if (n != types.length) {
            throw new IllegalArgumentException("wrong number of arguments: " + n
                    + " expected: " + types.length);
        }
        Object[] r = new Object[n];
        for (int i = 0; i < n; i++) {
            Object v = args[i];
            if (types[i].isPrimitive()) {
                if (v == null) {
                    throw new IllegalArgumentException(new NullPointerException());
                }
                v = widen(v, types[i]);
                if (v == null) {
                    throw new IllegalArgumentException("argument type mismatch");
                }
            } else if (v != null && !types[i].isInstance(v)) {
                throw new IllegalArgumentException("argument type mismatch");
            }
            r[i] = v;
        }
        return r;
    }

    /** The boxed value widened to the primitive type, or null if that is no widening. */
    public static Object widen(Object v, Class<?> to) {
        if (v instanceof Boolean) {
            return to == boolean.class ? v : null;
        }
        if (v instanceof Character) {
            char c = (Character) v;
            return to == char.class ? v : to == int.class ? (Object) (int) c
                    : to == long.class ? (Object) (long) c : to == float.class
                    ? (Object) (float) c : to == double.class ? (Object) (double) c : null;
        }
        if (!(v instanceof Number)) {
            return null;
        }
        Number n = (Number) v;
        int rank = rank(v);
        if (rank == 0) {
            return null;
        }
        if (to == byte.class) {
            return rank == 1 ? v : null;
        }
        if (to == short.class) {
            return rank <= 2 ? (Object) n.shortValue() : null;
        }
        if (to == int.class) {
            return rank <= 3 ? (Object) n.intValue() : null;
        }
        if (to == long.class) {
            return rank <= 4 ? (Object) n.longValue() : null;
        }
        if (to == float.class) {
            return rank <= 5 ? (Object) n.floatValue() : null;
        }
        return to == double.class ? (Object) n.doubleValue() : null;
    }

    private static int rank(Object v) {
        return v instanceof Byte ? 1 : v instanceof Short ? 2 : v instanceof Integer ? 3
                : v instanceof Long ? 4 : v instanceof Float ? 5 : v instanceof Double ? 6 : 0;
    }

    /** Whether c implements Comparable&lt;c&gt;: then HashMap's trees may order by it. */
    public static boolean isComparableToItself(Class<?> c) {
        if (c == Integer.class || c == Long.class) {
            return true;
        }
        for (Type t : c.getGenericInterfaces()) {
            if (t instanceof ParameterizedType p && p.getRawType() == Comparable.class) {
                Type[] as = p.getActualTypeArguments();
                return as.length == 1 && as[0] == c;
            }
        }
        return false;
    }

    public static String toGenericString(Class<?> c) {
        if (c.isPrimitive()) {
            return c.toString();
        }
        StringBuilder sb = new StringBuilder();
        if (c.isArray()) {
            return c.getTypeName();
        }
        int mod = c.getModifiers() & Modifier.classModifiers();
        if (c.isInterface()) {
            mod &= ~Modifier.ABSTRACT | 0;
            mod |= c.getModifiers() & Modifier.ABSTRACT;
        }
        if (mod != 0) {
            sb.append(Modifier.toString(mod)).append(' ');
        }
        if (c.isSealed()) {
            sb.append("sealed ");
        } else if (!Modifier.isFinal(mod) && !c.isHidden() && (c.getSuperclass() != null && c.getSuperclass().isSealed()
                || java.util.Arrays.stream(c.getInterfaces()).anyMatch(Class::isSealed))) {
            sb.append("non-sealed ");
        }
        sb.append(c.isAnnotation() ? "@interface " : c.isInterface() ? "interface "
                : c.isEnum() ? "enum " : c.isRecord() ? "record " : "class ");
        sb.append(c.getName());
        TypeVariable<?>[] vars = c.getTypeParameters();
        for (int i = 0; i < vars.length; i++) {
            sb.append(i == 0 ? "<" : ",").append(GenericInfo.declaration(vars[i]));
        }
        return vars.length > 0 ? sb.append('>').toString() : sb.toString();
    }
}
