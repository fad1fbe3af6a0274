class Main {
}
}
