public class Main {
    public static void main(String[] args) {
        int n = args.length - 1;
        try { System.out.println(new int[n]); } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
        try { System.out.println(new String[n]); } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
        try { System.out.println(new int[2][n]); } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
        try { System.out.println(new long[Integer.MIN_VALUE]); } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
        try { java.lang.reflect.Array.newInstance(int.class, -3); } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
    }
}
