class Main<T> extends T {
}
