class Main {
    @A(x = ) int y;
}
