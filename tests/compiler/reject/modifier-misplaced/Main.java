class Main {
    int static x;
}
