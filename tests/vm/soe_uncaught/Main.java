public class Main { static void r(int x) { r(x + 1); } public static void main(String[] a) { System.out.println("go"); r(0); } }
