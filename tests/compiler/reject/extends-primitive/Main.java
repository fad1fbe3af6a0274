class Main extends int {
}
