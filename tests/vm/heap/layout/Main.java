public class Main {
    static class A { byte a = 1; long b = 2; char c = '3'; double d = 4; boolean e = true; }
    static class B extends A { short f = 6; int g = 7; Object h = "8"; byte i = 9; }
    static class C extends B { byte j = 10; float k = 11; long l = 12; boolean m = true; byte n = 14; }
    static class D extends C { Object o = "15"; byte p = 16; }
    public static void main(String[] args) {
        D[] ds = new D[100];
        for (int i = 0; i < 100; i++) { ds[i] = new D(); ds[i].b = i; ds[i].l = -i; ds[i].n = (byte) i; }
        System.gc();
        D d = ds[77];
        System.out.println(d.a + " " + d.b + " " + d.c + " " + d.d + " " + d.e + " " + d.f + " " + d.g + " " + d.h + " " + d.i + " " + d.j + " " + d.k + " " + d.l + " " + d.m + " " + d.n + " " + d.o + " " + d.p);
    }
}
