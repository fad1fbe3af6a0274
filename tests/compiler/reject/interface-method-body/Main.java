interface Main {
    void a() {
    }

    default void b();

    static void c();

    private void d();
}
