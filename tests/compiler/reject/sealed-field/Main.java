class Main {
    sealed int x;
}
