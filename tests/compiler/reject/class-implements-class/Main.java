class Base {
}

class Main implements Base {
}
