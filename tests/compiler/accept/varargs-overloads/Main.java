public class Main {
    static String f(int a) {
        return "int";
    }

    static String f(long a) {
        return "long";
    }

    static String f(Integer a) {
        return "Integer";
    }

    static String f(Object a) {
        return "Object";
    }

    static String f(int... a) {
        return "int..." + a.length;
    }

    static String g(double d) {
        return "double";
    }

    static String g(Object o) {
        return "Object";
    }

    static String h(Object o) {
        return "Object";
    }

    static String h(String s) {
        return "String";
    }

    static String h(Object... os) {
        return "Object..." + (os == null ? "null" : os.length);
    }

    static String k(char c) {
        return "char";
    }

    static String k(int i) {
        return "int";
    }

    static <T> String gen(T t) {
        return "T";
    }

    static String gen(String s) {
        return "String";
    }

    static String last(String a, Object... rest) {
        return a + rest.length;
    }

    public static void main(String[] args) {
        byte b = 1;
        System.out.println(f(b) + f(1) + f(1L) + f((Integer) 1) + f('c') + f(1.0f) + f() + f(1, 2));
        System.out.println(g(1) + g('c') + g("s") + g((Integer) 3));
        System.out.println(h((String) null) + h("s") + h(1) + h(1, 2) + h(new Object[3]) + h((Object) new String[2]));
        System.out.println(k('a') + k(97) + k((char) 97) + k('a' + 1));
        System.out.println(gen("x") + gen(1));
        System.out.println(last("a") + last("b", 1, "2") + last("c", (Object[]) new String[5]));
    }
}
