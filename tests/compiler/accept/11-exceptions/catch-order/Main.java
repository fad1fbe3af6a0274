// The first matching handler wins.
public class Main {
    static String f(RuntimeException e) { try { throw e; } catch (NumberFormatException x) { return "nfe"; } catch (IllegalArgumentException x) { return "iae"; } catch (RuntimeException x) { return "rte"; } }

    public static void main(String[] args) throws Exception {
        System.out.println(f(new NumberFormatException()) + f(new IllegalArgumentException()) + f(new ArithmeticException()));
    }
}
