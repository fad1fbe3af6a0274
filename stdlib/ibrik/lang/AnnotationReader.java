package ibrik.lang;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the annotation attributes of class files (JVMS 4.7.16) into annotation objects. */
public final class AnnotationReader {
    private final byte[] b;
    private int at;
    private final Class<?> owner;

    private AnnotationReader(byte[] b, Class<?> owner) {
        this.b = b;
        this.owner = owner;
    }

    public static Map<Class<? extends Annotation>, Annotation> read(byte[] bytes,
            Class<?> owner) {
        Map<Class<? extends Annotation>, Annotation> r = new LinkedHashMap<>();
        if (bytes != null) {
            AnnotationReader in = new AnnotationReader(bytes, owner);
            for (int n = in.u2(); n > 0; n--) {
                Annotation a = in.annotation();
                if (a != null) {
                    r.put(a.annotationType(), a);
                }
            }
        }
        return r;
    }

    public static Annotation[][] readParameters(byte[] bytes, Class<?> owner, int count) {
        Annotation[][] r = new Annotation[count][0];
        if (bytes != null) {
            AnnotationReader in = new AnnotationReader(bytes, owner);
            int n = in.b[in.at++] & 0xff;
            for (int i = 0; i < n; i++) {
                ArrayList<Annotation> l = new ArrayList<>();
                for (int k = in.u2(); k > 0; k--) {
                    Annotation a = in.annotation();
                    if (a != null) {
                        l.add(a);
                    }
                }
                int to = count - n + i;
                if (to >= 0) {
                    r[to] = l.toArray(new Annotation[0]);
                }
            }
        }
        return r;
    }

    /** A RuntimeVisibleTypeAnnotations attribute (JVMS 4.7.20) of a class or member; annotations in code are left out. */
    static java.util.List<TypeUses.Use> readTypeUses(byte[] bytes, Class<?> owner) {
        ArrayList<TypeUses.Use> r = new ArrayList<>();
        if (bytes != null) {
            AnnotationReader in = new AnnotationReader(bytes, owner);
            for (int n = in.u2(); n > 0; n--) {
                TypeUses.Use u = in.typeUse();
                if (u.annotation() != null) {
                    r.add(u);
                }
            }
        }
        return r;
    }

    private TypeUses.Use typeUse() {
        int target = u1();
        int index = 0;
        int bound = 0;
        switch (target) {
            case TypeUses.CLASS_PARAMETER, TypeUses.METHOD_PARAMETER, TypeUses.FORMAL_PARAMETER -> index = u1();
            case TypeUses.SUPERTYPE, TypeUses.THROWS -> index = u2();
            case TypeUses.CLASS_BOUND, TypeUses.METHOD_BOUND -> {
                index = u1();
                bound = u1();
            }
            case TypeUses.FIELD, TypeUses.RETURN, TypeUses.RECEIVER -> index = 0;
            default -> throw new java.lang.annotation.AnnotationFormatError("bad target " + target);
        }
        StringBuilder path = new StringBuilder();
        for (int n = 2 * u1(); n > 0; n--) {
            path.append((char) u1());
        }
        return new TypeUses.Use(target, index, bound, path.toString(), annotation());
    }

    public static Object value(byte[] bytes, Class<?> owner, Class<?> type) {
        return new AnnotationReader(bytes, owner).element(type);
    }

    private int u1() {
        return b[at++] & 0xff;
    }

    private int u2() {
        at += 2;
        return (b[at - 2] & 0xff) << 8 | b[at - 1] & 0xff;
    }

    private Object constant() {
        return Class.constantOf(owner, u2());
    }

    private Class<?> type(String descriptor) {
        try {
            switch (descriptor.charAt(0)) {
                case 'L':
                    return Class.forName(descriptor.substring(1, descriptor.length() - 1)
                            .replace('/', '.'), false, owner.getClassLoader());
                case '[':
                    return type(descriptor.substring(1)).arrayType();
                default:
                    return (Class<?>) GenericInfo.ofField(descriptor, owner);
            }
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** Default values, in the order in which annotations show them: first, and as a hash map has them. */
    private static Map<String, Object> defaults(Class<?> type) {
        Map<String, Object> r = new HashMap<>(0);
        if (type.isAnnotation()) {
            for (Method m : type.getDeclaredMethods()) {
                Object d = m.getDefaultValue();
                if (d != null) {
                    r.put(m.getName(), d);
                }
            }
        }
        return r;
    }

    /** An annotation, or null if its interface cannot be found. */
    private Annotation annotation() {
        Class<?> t = type((String) constant());
        Map<String, Object> values = new LinkedHashMap<>(t == null ? Map.of() : defaults(t));
        for (int n = u2(); n > 0; n--) {
            String name = (String) constant();
            Class<?> rt = null;
            if (t != null) {
                try {
                    rt = t.getDeclaredMethod(name).getReturnType();
                } catch (NoSuchMethodException e) {
                    rt = null;
                }
            }
            Object v = element(rt);
            if (rt != null && v != null) {
                values.put(name, v);
            }
        }
        return t == null || !t.isAnnotation() ? null
                : (Annotation) Proxy.newProxyInstance(t.getClassLoader(), new Class<?>[] {t},
                        new Handler(t, values));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object element(Class<?> want) {
        char tag = (char) b[at++];
        switch (tag) {
            case 'B':
                return ((Integer) constant()).byteValue();
            case 'C':
                return (char) (int) (Integer) constant();
            case 'S':
                return ((Integer) constant()).shortValue();
            case 'Z':
                return (Integer) constant() != 0;
            case 'I', 'J', 'F', 'D', 's':
                return constant();
            case 'e': {
                Class<?> c = type((String) constant());
                String name = (String) constant();
                return c == null ? null : Enum.valueOf((Class) c, name);
            }
            case 'c':
                return type((String) constant());
            case '@':
                return annotation();
            case '[': {
                int n = u2();
                Class<?> c = want == null ? Object.class : want.getComponentType();
                Object a = Array.newInstance(c == null ? Object.class : c, n);
                for (int i = 0; i < n; i++) {
                    Object v = element(c);
                    if (want != null) {
                        Array.set(a, i, v);
                    }
                }
                return a;
            }
            default:
                throw new java.lang.annotation.AnnotationFormatError("bad tag " + tag);
        }
    }

    /** The methods of an annotation object. */
    private static final class Handler implements InvocationHandler {
        private final Class<?> type;
        private final Map<String, Object> values;

        Handler(Class<?> type, Map<String, Object> values) {
            this.type = type;
            this.values = values;
        }

        @Override
        public Object invoke(Object proxy, Method m, Object[] args) {
            String n = m.getName();
            if (m.getParameterCount() == 1 && n.equals("equals")) {
                return isEqual(proxy, args[0]);
            }
            switch (n) {
                case "toString":
                    return text();
                case "hashCode":
                    return hash();
                case "annotationType":
                    return type;
                default:
                    Object v = values.get(n);
                    if (v == null) {
                        throw new java.lang.annotation.IncompleteAnnotationException(
                                type.asSubclass(Annotation.class), n);
                    }
                    return v.getClass().isArray() ? copy(v) : v;
            }
        }

        private static Object copy(Object a) {
            int n = Array.getLength(a);
            Object r = Array.newInstance(a.getClass().getComponentType(), n);
            System.arraycopy(a, 0, r, 0, n);
            return r;
        }

        private int hash() {
            int h = 0;
            for (Map.Entry<String, Object> e : values.entrySet()) {
                Object v = e.getValue();
                int x = v.getClass().isArray()
                        ? Arrays.deepHashCode(new Object[] {v}) - 31 : v.hashCode();
                h += 127 * e.getKey().hashCode() ^ x;
            }
            return h;
        }

        private boolean isEqual(Object proxy, Object o) {
            if (proxy == o) {
                return true;
            }
            if (!type.isInstance(o)) {
                return false;
            }
            for (Method m : type.getDeclaredMethods()) {
                try {
                    m.setAccessible(true);
                    if (!java.util.Objects.deepEquals(values.get(m.getName()), m.invoke(o))) {
                        return false;
                    }
                } catch (ReflectiveOperationException e) {
                    return false;
                }
            }
            return true;
        }

        private String text() {
            StringBuilder sb = new StringBuilder("@").append(type.getCanonicalName())
                    .append('(');
            boolean first = true;
            boolean lone = values.size() == 1 && values.containsKey("value");
            for (Map.Entry<String, Object> e : values.entrySet()) {
                if (!first) {
                    sb.append(", ");
                }
                first = false;
                if (!lone) {
                    sb.append(e.getKey()).append('=');
                }
                member(sb, e.getValue());
            }
            return sb.append(')').toString();
        }

        private static String quotient(double d, String suffix) {
            String dividend = d != d ? "0.0" : d > 0 ? "1.0" : "-1.0";
            return dividend + suffix + "/0.0" + suffix;
        }

        private static void quote(StringBuilder sb, char c, char delimiter) {
            int escape = "\b\t\n\f\r\\".indexOf(c);
            if (escape >= 0) {
                sb.append('\\').append("btnfr\\".charAt(escape));
            } else if (c == delimiter) {
                sb.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                sb.append(String.format("\\u%04x", (int) c));
            } else {
                sb.append(c);
            }
        }

        private static void member(StringBuilder sb, Object v) {
            if (v.getClass().isArray()) {
                sb.append('{');
                for (int i = 0, n = Array.getLength(v); i < n; i++) {
                    if (i > 0) {
                        sb.append(", ");
                    }
                    member(sb, Array.get(v, i));
                }
                sb.append('}');
            } else if (v instanceof Class<?> c) {
                sb.append(c.getCanonicalName()).append(".class");
            } else if (v instanceof String s) {
                sb.append('"');
                for (int i = 0; i < s.length(); i++) {
                    quote(sb, s.charAt(i), '"');
                }
                sb.append('"');
            } else if (v instanceof Character c) {
                quote(sb.append('\''), c, '\'');
                sb.append('\'');
            } else if (v instanceof Byte x) {
                sb.append("(byte)0x").append(String.format("%02x", x));
            } else if (v instanceof Long) {
                sb.append(v).append('L');
            } else if (v instanceof Float f) {
                sb.append(Float.isFinite(f) ? f + "f" : quotient(f, "f"));
            } else if (v instanceof Double d) {
                sb.append(Double.isFinite(d) ? d.toString() : quotient(d, ""));
            } else if (v instanceof Enum<?> e) {
                sb.append(e.name());
            } else {
                sb.append(v);
            }
        }
    }
}
