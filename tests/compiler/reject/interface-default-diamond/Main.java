interface A {
    default String name() {
        return "A";
    }
}

interface B {
    default String name() {
        return "B";
    }
}

class Main implements A, B {
}

class Fine implements A, B {
    public String name() {
        return A.super.name();
    }
}
