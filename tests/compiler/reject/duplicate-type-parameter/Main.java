class Main<T, T> {
    <U, U> void m() {
    }
}
