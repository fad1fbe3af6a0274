class Main {
    int z() throws Exception {
        return 1;
    }

    Object field = new Object() {
        int q = z();
        {
            z();
        }
    };

    void m() {
        new Object() {
            int q = z();
        };
    }
}
