pubic class Main {
}
