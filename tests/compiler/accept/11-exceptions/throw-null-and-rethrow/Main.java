// throw null is a NullPointerException.
public class Main {
    static RuntimeException none() { return null; }

    public static void main(String[] args) throws Exception {
        try { throw null; } catch (NullPointerException e) { System.out.print("1 "); } try { throw none(); } catch (NullPointerException e) { System.out.print("2 "); } try { try { throw new Exception("x"); } catch (Exception e) { throw e; } finally { System.out.print("f "); } } catch (Exception e) { System.out.println(e.getMessage()); }
    }
}
