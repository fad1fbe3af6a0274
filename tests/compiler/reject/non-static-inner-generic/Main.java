class Outer<T> {
    class Inner<U> {
    }

    static class Nested<V> {
    }
}

class Main {
    Outer<String>.Inner<Integer> fine;
    Outer.Inner<Integer> wrong;
}
