class Main {
    void x;
}
