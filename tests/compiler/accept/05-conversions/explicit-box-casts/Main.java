// Casts through boxes and type variables.
public class Main {
    static <T> T un(Object o) { @SuppressWarnings("unchecked") T t = (T) o; return t; }

    public static void main(String[] args) throws Exception {
        Object o = 5; int i = (Integer) o; long l = (int) o; double d = (int) (Integer) o; Integer b = (Integer) (int) 3L; Character c = (char) 97; Long w = (long) i; System.out.println(i + l + d + " " + b + c + w + (byte) (int) o + (Object) (short) 2); String s = Main.<String>un("u"); System.out.println(s); try { Integer x = un("str"); System.out.println(x); } catch (ClassCastException e) { System.out.println("late cast"); }
    }
}
