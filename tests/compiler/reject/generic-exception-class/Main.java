class Main<T> extends Exception {
}
