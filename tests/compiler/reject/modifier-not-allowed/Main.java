class Main {
    transient void a() {
    }

    volatile void b() {
    }

    abstract int x;
    synchronized int y;
    native int z;

    synchronized class Inner {
    }
}
