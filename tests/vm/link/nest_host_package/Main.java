public class Main {
    private static int secret() { return 5; }
    public static void main(String[] args) throws Exception {
        try { System.out.println(p.T.run()); } catch (Throwable e) { System.out.println(e); }
        System.out.println(p.T.class.getNestHost());
    }
}
