public class Lambdas {
    public Lambdas() { new Thread() { public void run() { } }.start(); }
    public Lambdas(int a) { new Thread() { public void run() { m(); } }.start(); }
    public Lambdas(long a) { new Thread(() -> m()).start(); }
    public Lambdas(char a) { new Thread(() -> System.out.println()).start(); }
    public Lambdas(byte a) { class L { void q() { } } new L().q(); }
    public Lambdas(short a) { super.toString(); }
    public Lambdas(float a) { new In(); new In().k(); }
    public Lambdas(double a) { foo(() -> m()); }
    public Lambdas(String a) { foo2(this::m); }
    public Lambdas(String a, int b) { System.out.println((Runnable) this::m); }
    public Lambdas(String a, char b) { getClass(); }
    public Lambdas(String a, long b) { Lambdas t; t = b > 2 ? this : null; t.m(); }
    public Lambdas(String a, byte b) { fo(); switch (b) { case 1: m(); } }
    public Lambdas(String a, short b) { int k = switch (b) { case 1 -> { m(); yield 2; } default -> 2; }; }
    private void foo(Runnable r) { }
    private void foo2(Runnable r) { r.run(); }
    private void fo() { Runnable r = () -> m(); Object o = new Object() { void q() { m(); } }; }
    class In { int i = 2; void k() { } }
    public void m() { }
}
