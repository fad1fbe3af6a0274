// Checked hierarchies, multi-catch, causes, rethrown and suppressed.
public class Main {
    static class App extends Exception { final int code; App(int c, Throwable t) { super("app" + c, t); code = c; } } static class Net extends App { Net() { super(2, new IllegalStateException("net")); } } static void f(int n) throws App { try { if (n == 0) throw new Net(); if (n == 1) throw new App(1, null); Integer.parseInt("x" + n); } catch (NumberFormatException e) { App a = new App(9, e); a.addSuppressed(new Exception("s")); throw a; } }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 3; i++) try { f(i); } catch (Net e) { System.out.println("net " + e.code + e.getCause().getMessage()); } catch (App e) { System.out.println(e.getMessage() + e.code + e.getSuppressed().length); }
    }
}
