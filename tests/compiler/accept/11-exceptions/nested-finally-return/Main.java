// The innermost finally runs first.
public class Main {
    static StringBuilder s = new StringBuilder(); static int f() { try { try { return g(); } finally { s.append("1"); } } finally { s.append("2"); } } static int g() { s.append("0"); return 9; }

    public static void main(String[] args) throws Exception {
        System.out.println(f() + " " + s);
    }
}
