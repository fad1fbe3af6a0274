class Main {
    void f() {
        int x = ;
        foo(;
        if (x {
        }
        y = 1 +;
    }
    void g( {
    }
    int z
}
