class Main {
    interface I {
        int x;
    }
}
