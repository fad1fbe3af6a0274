// compareTo of the classes of java.lang.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show("b".compareTo("a") + "" + Integer.valueOf(1).compareTo(2) + Double.valueOf(0.0).compareTo(-0.0) + Float.valueOf(Float.NaN).compareTo(1f) + Character.valueOf('z').compareTo('a') + Thread.State.NEW.compareTo(Thread.State.TERMINATED) + Boolean.TRUE.compareTo(true) + new StringBuilder("ab").compareTo(new StringBuilder("abc")));
    }
}
