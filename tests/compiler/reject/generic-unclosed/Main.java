class Main<T {
}
