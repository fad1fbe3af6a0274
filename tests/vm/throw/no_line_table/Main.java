public class Main {
    public static void main(String[] args) {
        for (Runnable r : new Runnable[] {() -> T.m(), () -> U.m()})
            try { r.run(); } catch (ArithmeticException e) { System.out.println(e.getStackTrace()[0]); }
    }
}
