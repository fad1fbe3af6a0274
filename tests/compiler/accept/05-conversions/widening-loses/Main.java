// Widening to floating point rounds, and needs no cast.
public class Main {
    public static void main(String[] args) throws Exception {
        int i = 123456789; float f = i; long l = Long.MAX_VALUE; double d = l; float g = l; char c = 'z'; int n = c; long m = 'a'; double e = 'b'; float h = (short) -1; System.out.println(f + " " + d + " " + g + " " + n + m + e + h + ((int) f - i)); long[] a = {1, 'c', (byte) 2}; double[] b = {1, 2L, 3f, 'd'}; System.out.println(a[1] + b[3]);
    }
}
