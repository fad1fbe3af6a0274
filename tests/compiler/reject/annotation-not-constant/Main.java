@interface Info {
    int value();
}

class Main {
    static int n = 1;
    static final int K = 2;

    @Info(n)
    int a;

    @Info(K + 1)
    int b;
}
