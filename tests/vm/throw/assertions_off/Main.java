public class Main {
    static boolean f() { System.out.println("evaluated"); return false; }
    public static void main(String[] args) { assert f() : "no"; System.out.println(Main.class.desiredAssertionStatus()); }
}
