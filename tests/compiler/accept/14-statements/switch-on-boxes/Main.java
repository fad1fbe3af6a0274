// Selectors of type Integer, Character, Byte and Short.
public class Main {
    static String f(Integer i) { switch (i) { case 1: return "one"; default: return "many"; } } static int g(Character c) { return switch (c) { case 'x', 'y' -> 1; default -> 0; }; } static int h(Short s) { return switch (s) { case 1 -> 10; case -1 -> 20; default -> 30; }; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(1) + f(1000) + g('y') + h((short) -1)); try { f(null); } catch (NullPointerException e) { System.out.println("null"); }
    }
}
