class Outer<T> {
    static class Nested<V> {
    }
}

class Main {
    Outer<String>.Nested<Integer> wrong;
    Outer.Nested<Integer> fine;
}
