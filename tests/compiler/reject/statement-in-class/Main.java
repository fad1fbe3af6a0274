class Main {
    int x;
    x = 5;
}
