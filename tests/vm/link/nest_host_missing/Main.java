public class Main {
    private static int secret() { return 5; }
    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 2; i++)
            try { System.out.println(T.run()); } catch (Throwable e) { System.out.println(e); }
        System.out.println(T.class.getNestHost());
    }
}
