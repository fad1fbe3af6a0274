class Main {
    static class Box<T extends Number> {
        T value;
    }

    Box<Integer> fine;
    Box<String> wrong;
    Box<? extends Runnable> fineToo;
    Box<? extends String> wrongToo;
    Box<? super Integer> alsoFine;
}
