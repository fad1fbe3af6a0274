enum Main {
    A {
        int f() {
            return 1;
        }
    },
    B {
    };

    abstract int f();
}
