enum Main {
    A;

    public Main() {
    }
}
