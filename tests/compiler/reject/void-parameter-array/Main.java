class Main {
    int m(int a, Missing[] b, Missing... c) {
        return a;
    }
}
