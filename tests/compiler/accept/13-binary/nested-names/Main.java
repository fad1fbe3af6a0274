// Binary names of nested, local and anonymous classes.
public class Main {
    class I { class J {} } static class S { static class T {} } interface K { enum L { M } }
    static Object make() { class Loc { } return new Loc() { }; }

    public static void main(String[] args) throws Exception {
        class Loc {} Object a = new Object() {}; Runnable r = () -> {}; for (Class<?> c : new Class<?>[] {I.J.class, S.T.class, K.L.class, Loc.class, a.getClass(), make().getClass(), make().getClass().getSuperclass()}) System.out.print(c.getName() + " "); System.out.println();
    }
}
