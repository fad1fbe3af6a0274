record Main(int a) {
    public Main {
        return;
    }
}
