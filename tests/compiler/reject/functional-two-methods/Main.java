@FunctionalInterface
interface Main {
    void a();

    void b();
}
