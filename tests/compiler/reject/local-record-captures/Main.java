class Main {
    int field;

    void m() {
        int local = 1;
        record R(int a) {
            int f() {
                return field + local;
            }
        }
    }
}
