enum Main {
    A, B;
    static int count;
    static final int LIMIT = 3;
    int limit = LIMIT;
    Main first = A;
    int counted = Main.count;

    { count++; }

    Main() {
        count = 1;
        Runnable r = () -> System.out.println(B);
    }

    void method() {
        count++;
    }
}
