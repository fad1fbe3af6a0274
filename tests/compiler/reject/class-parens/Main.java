class Main() {
}
