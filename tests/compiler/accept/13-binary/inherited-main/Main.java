// main is inherited from a superclass.
class Main extends Base {
}
class Base {
    public static void main(String[] args) {
        System.out.println("inherited " + args.length);
    }
}
