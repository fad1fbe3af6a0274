class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        java.util.concurrent.Callable<Integer> q = () -> { return "a"; };
    }
}
