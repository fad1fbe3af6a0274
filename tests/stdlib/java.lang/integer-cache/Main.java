// Boxes of small values are shared, of large ones equal.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Integer a = 100, b = 100, c = 1000, d = 1000; show((a == b) + "" + c.equals(d) + (c.intValue() == d) + Integer.valueOf(-128).equals(-128) + (Long.valueOf(127) == Long.valueOf(127)) + (Character.valueOf((char) 127) == Character.valueOf((char) 127)) + (Boolean.valueOf("true") == Boolean.TRUE));
    }
}
