enum Color { RED }

record Point(int x, int y) {
}

class Main extends Point {
}

class Other extends Color {
}
