final class Base {
}

class Main extends Base {
}

class Other extends String {
}
