enum Color {
    RED
}

class Main {
    Color c = new Color();
}
