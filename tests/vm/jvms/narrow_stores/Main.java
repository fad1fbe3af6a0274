public class Main {
    public static void main(String[] a) {
        int[] values = {0, 1, 2, 3, -1, 127, 128, 255, 256, 257, 32768, 65535, 65536, 0x12345678, Integer.MIN_VALUE, Integer.MAX_VALUE};
        for (int v : values) {
            T.statics(v);
            T t = new T(); T.fields(t, v);
            System.out.println(v + ": " + T.z + T.b + " " + (int) T.c + " " + T.s + " | " + t.iz + t.ib + " " + (int) t.ic + " " + t.is + " | " + T.rz(v) + T.rb(v) + " " + (int) T.rc(v) + " " + T.rs(v));
            boolean[] z = new boolean[1]; byte[] b = new byte[1]; char[] c = new char[1]; short[] s = new short[1];
            T.zarr(z, v); T.barr(b, v); T.carr(c, v); T.sarr(s, v);
            System.out.println(z[0] + " " + b[0] + " " + (int) c[0] + " " + s[0]);
        }
    }
}
