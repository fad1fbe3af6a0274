class NoMain {
    void x() {
    }
}
