enum Main {
    A, B, A
}
