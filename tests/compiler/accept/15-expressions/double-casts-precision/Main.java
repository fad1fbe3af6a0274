// Casts between floating types and from long keep the language's rounding.
public class Main {
    public static void main(String[] args) throws Exception {
        long l = 9007199254740993L; double d = l; float f = l; System.out.println(d + " " + f + " " + (long) d + " " + (long) f + " " + (float) 1.1 + " " + (double) 1.1f + " " + (float) 1e-46 + " " + (int) 1e10f + " " + (0.1f + 0.2f) + " " + (0.1f + 0.2) + " " + (float) (0.1 + 0.2) + " " + 1f / 3 + " " + 1 / 3.0 + (5f == 5.0) + (0.1f == 0.1) + (char) 97.99 + (byte) -129.5f + (long) Double.MAX_VALUE);
    }
}
