// Resources: fields, parameters, several, generic, and with catch variables.
public class Main {
    static class Res implements AutoCloseable { final String n; Res(String n) { this.n = n; System.out.print("+" + n); } public void close() { System.out.print("-" + n); } } final Res f = new Res("field"); static <T extends AutoCloseable> void use(T t) throws Exception { try (t) { System.out.print("use "); } }

    public static void main(String[] args) throws Exception {
        Main m = new Main(); try (m.f; Res a = new Res("a"); var b = new Res("b")) { System.out.print(" " + a.n + b.n + " "); } use(new Res("p")); try (Res x = new Res("x")) { throw new IllegalStateException("body"); } catch (IllegalStateException e) { System.out.print(" " + e.getMessage()); } finally { System.out.println(" fin"); }
    }
}
