public class Nested {
    public Nested() { m(); }
    public void m() { }
    public static class First { public First() { x(); } protected void x() { } }
    static class Nested2 { public Nested2() { x(); } protected void x() { } }
    private static class Nested3 { public Nested3() { x(); } protected void x() { } }
    public static final class Nested4 { public Nested4() { x(); } protected void x() { } }
    public static abstract class A { final int k; public A() { k = x(); } protected abstract int x(); }
    public static class A2 { int k = x(); protected int x() { return 3; } }
    public static class A3 { int k = x(); private A3() { } protected int x() { return 3; } }
    public static sealed class A4 permits A5 { int k = x(); protected int x() { return 3; } }
    public static final class A5 extends A4 { int k = x(); protected int x() { return 3; } }
    public static class A6 extends A2 { int k = x(); @Override protected int x() { return 3; } }
    public static class A7 { @SuppressWarnings("this-escape") public A7() { x(); } protected void x() { } void pk() { } }
    public static class A8 { public A8() { pk(); } public A8(int i) { fpk(); } void pk() { } final void fpk() { } }
    public enum E { A; E() { x(); } public void x() { } }
    public record R(int a) { public R { x(); } public void x() { } }
    public static class B1 { public B1(B1 o) { o.x(); } public void x() { } }
    public static class B2 { int f; public B2() { f = 1; this.f = 2; int k = this.f; String s = "" + this; } public void x() { } }
    public static class B3 { static void st() { } public B3() { st(); B3.st(); } public void x() { } }
    public static class B4 { public B4() { synchronized (this) { x(); } } public void x() { } }
    public static class B5 extends java.util.ArrayList<String> { public B5() { add("x"); super.add("y"); size(); } }
    public static class B6 { public B6() { try { x(); } finally { y(); } } public void x() { } void y() { } }
    public static class B7 { Object o; public B7() { o = this; } public B7(int a) { o = a > 3 ? this : null; o.hashCode(); } }
    public static class B8 { public B8() { System.out.println(x()); } public int x() { return 1; } }
    public static class B9 { public B9() { y(x()); } private void y(int a) { } public int x() { return 1; } }
}
