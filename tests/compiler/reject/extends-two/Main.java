class Main {
    class A extends B, C { }
}
