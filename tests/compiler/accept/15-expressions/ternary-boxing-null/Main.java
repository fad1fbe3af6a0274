// Conditionals that must not unbox, and those that do.
public class Main {
    public static void main(String[] args) throws Exception {
        Integer n = null; boolean t = true; Integer a = t ? n : Integer.valueOf(1); Object b = t ? n : "s"; Number c = t ? n : (Number) 2; System.out.println(a + "" + b + c); try { int d = t ? n : 1; System.out.println(d); } catch (NullPointerException e) { System.out.println("npe"); } try { Integer d = t ? n : 1; System.out.println(d); } catch (NullPointerException e) { System.out.println("npe too"); } try { Object d = t ? n : 1L; System.out.println(d); } catch (NullPointerException e) { System.out.println("npe three"); }
    }
}
