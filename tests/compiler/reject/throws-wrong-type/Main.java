class Main {
    void a() throws String {
    }

    <T> void b() throws T {
    }

    <T extends Exception> void c() throws T {
    }
}
