abstract class Main {
    abstract final void a();

    abstract static void b();

    abstract private void c();

    public private void d() {
    }

    final volatile int x = 1;
    private protected int y;
}
