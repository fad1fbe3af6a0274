class Main {
    Object o = (void) 3;
}
