class Main {
    public public int x;
}
