enum Main {
    A;

    protected void finalize() {
    }
}
