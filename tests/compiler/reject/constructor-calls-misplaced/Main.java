class Main {
    Main(int i) {
        super();
        super();
    }

    Main(long l) {
        try {
            this(1);
        } finally {
        }
    }

    Main(char c) {
        if (c > 1)
            return;
        super();
    }

    void m() {
        this(1);
        Runnable r = () -> super();
    }

    { super(); }
}
