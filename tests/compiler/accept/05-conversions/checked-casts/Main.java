// JLS 5.5: casts that are checked when they run, and their messages' subject.
public class Main {
    interface I {}
    static class A {}
    static class B extends A implements I {}
    static class C extends A {}
    static void cast(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (ClassCastException e) {
            System.out.println("refused");
        }
    }

    public static void main(String[] args) throws Exception {
        A a = new B();
        cast(() -> { I i = (I) a; });
        cast(() -> { C c = (C) a; });
        Object o = new int[] {1};
        cast(() -> { int[] x = (int[]) o; });
        cast(() -> { long[] x = (long[]) o; });
        cast(() -> { Object[] x = (Object[]) o; });
        cast(() -> { Cloneable x = (Cloneable) o; });
        Object strings = new String[0];
        cast(() -> { Comparable<?>[] x = (Comparable<?>[]) strings; });
        cast(() -> { Integer[] x = (Integer[]) strings; });
        cast(() -> { String s = (String) null; });
        Number n = 3.5;
        cast(() -> { Integer x = (Integer) n; });
        cast(() -> System.out.println((int) (double) (Double) n));
        Object five = 5;
        cast(() -> System.out.println((int) five + (Integer) five));
        cast(() -> System.out.println((long) five));
        cast(() -> System.out.println((char) 66 + (Character) (Object) 'c'));
    }
}
