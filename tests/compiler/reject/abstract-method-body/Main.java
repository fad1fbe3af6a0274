abstract class Main {
    abstract void a() {
    }

    void b();

    native void c() {
    }
}
