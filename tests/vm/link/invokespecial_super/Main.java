public class Main {
    public static class A { public String m() { return "A"; } }
    public static class B extends A { public String m() { return "B"; } }
    public static void main(String[] args) throws Exception {
        System.out.println(((A) Class.forName("C").getDeclaredConstructor().newInstance()).m());
    }
}
