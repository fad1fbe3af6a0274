public class Main {
    public static class A { public A(int x) {} }
    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 2; i++)
            try { System.out.println(T.run() != null); } catch (Throwable e) { System.out.println(e); }
    }
}
