class Outer {
    private static class Secret {
    }

    private static int number;
}

class Main {
    Outer.Secret s;
    int n = Outer.number;
}
