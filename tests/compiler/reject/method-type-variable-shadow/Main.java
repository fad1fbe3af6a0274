class Main {
    static <T extends Number, U extends T> void m(T t, U u) {
        u = t;
    }
}
