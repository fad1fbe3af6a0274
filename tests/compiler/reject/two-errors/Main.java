class Main {
    int a = ;
    int b = 2;
    int c = * 3;
}
