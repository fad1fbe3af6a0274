class Main {
    int ;
}
