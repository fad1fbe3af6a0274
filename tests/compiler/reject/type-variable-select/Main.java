class Main<T> {
    T.Inner x;
}
