class Wrong extends Main {
    Object a = missing;
    Object b = missing();
    Missing c;

    void d(Last<Integer> last) {
        D0<String> d0 = last;
    }
}
