public class Main {
    static int f(int x) {
        return x;
    }
    public static void main(String[] args) throws Exception {
        StringBuilder s = new StringBuilder();
        System.out.println(T.class.getDeclaredMethods().length + " " + T.run());
    }
}
