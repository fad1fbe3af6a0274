class Main {
    @A({1 2}) int y;
}
