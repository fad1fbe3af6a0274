class Main {
    int x;
    String x;
    int y, z, y;
}
