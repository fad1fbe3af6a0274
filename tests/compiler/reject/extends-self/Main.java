class Main extends Main {
}
