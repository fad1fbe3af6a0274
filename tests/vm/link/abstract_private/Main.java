public class Main {
    public static void main(String[] args) throws Exception {
        Runnable r = (Runnable) Class.forName("C").getDeclaredConstructor().newInstance();
        for (int i = 0; i < 2; i++)
            try { r.run(); System.out.println("ran"); } catch (Throwable e) { System.out.println(e); }
    }
}
