// An enum with a main method.
enum Main {
    A, B;
    public static void main(final String[] args) {
        System.out.println(Main.values().length + "" + A);
    }
}
