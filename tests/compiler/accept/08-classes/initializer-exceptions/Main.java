// Instance initialisers that throw checked exceptions declared by every constructor.
public class Main {
    final int v; { if (count++ == 1) throw new java.io.IOException("second"); v = count; } static int count; Main() throws java.io.IOException {} Main(int x) throws Exception { this(); }

    public static void main(String[] args) throws Exception {
        System.out.println(new Main().v); try { new Main(3); } catch (java.io.IOException e) { System.out.println(e.getMessage()); } System.out.println(new Main(1).v);
    }
}
