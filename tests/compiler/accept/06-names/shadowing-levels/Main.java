// JLS 6.4.1: locals shadow fields, inner fields shadow outer ones, each still reachable.
public class Main {
    String s = "outer field";
    static String z = "static";
    class Inner {
        String s = "inner field";
        class Deepest {
            String s = "deepest field";
            String all(String s) {
                return s + ", " + this.s + ", " + Inner.this.s + ", " + Main.this.s;
            }
        }
    }
    static String z(String z) { return z + Main.z + Main.z.length(); }

    public static void main(String[] args) throws Exception {
        Main m = new Main();
        System.out.println(m.new Inner().new Deepest().all("parameter") + z("local"));
        for (int i = 0; i < 1; i++) { int k = i; System.out.println(k); }
        for (int i = 5; i < 6; i++) { int k = i; System.out.println(k); }
        Runnable r = new Runnable() {
            String z = "anonymous";
            public void run() {
                String m = "local in anonymous " + z;
                System.out.println(m);
            }
        };
        r.run();
    }
}
