// JLS 5.1.3: narrowing of every pair, through int where it must.
public class Main {
    public static void main(String[] args) throws Exception {
        double[] ds = {0.0, -0.0, 1.9, -1.9, 1e10, -1e10, 1e19, Double.NaN, Double.POSITIVE_INFINITY, 65.5};
        for (double d : ds)
            System.out.println((byte) d + " " + (short) d + " " + (int) (char) d + " " + (int) d + " " + (long) d + " " + (float) d);
        long[] ls = {Long.MIN_VALUE, -1, 255, 65536, 0x123456789abcdefL};
        for (long l : ls)
            System.out.println((byte) l + " " + (short) l + " " + (int) (char) l + " " + (int) l + " " + (float) l + " " + (double) l);
        System.out.println((char) (byte) -1 == '\uffff');
        System.out.println((int) (char) (byte) -2 + " " + (byte) 'é' + " " + (short) '\u8000');
        float f = (float) 1e40;
        System.out.println(f + " " + (float) 1e-50 + " " + (float) 0.1 + " " + (int) 2.5e9f);
    }
}
