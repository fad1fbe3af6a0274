// A record with a main method.
record Main(int x) {
    public static void main(String... args) {
        System.out.println(new Main(4).x() + args.length);
    }
}
