public class Main { static { System.out.println("initialized"); } public static void main(String[] a) { System.out.println(System.getProperty("q") + String.join(",", a)); } }
