class Main<T> {
    static T shared;

    static void take(T t) {
    }

    static class Inner {
        T t;
    }

    class Fine {
        T t;
    }
}
