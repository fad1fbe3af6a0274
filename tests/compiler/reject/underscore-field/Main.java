class Main {
    int _;
}
