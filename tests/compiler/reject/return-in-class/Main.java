class Main {
    return 1;
}
