// Levels and strategies compress to what decompresses to the same.
import java.util.*;
import java.util.zip.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        byte[] in = new byte[5000]; Random r = new Random(1); for (int i = 0; i < in.length; i++) in[i] = (byte) (r.nextInt(4) * 7); for (int level : new int[] {0, 1, 6, 9, -1}) for (boolean raw : new boolean[] {false, true}) { Deflater d = new Deflater(level, raw); d.setInput(in); d.finish(); byte[] z = new byte[6000]; int n = d.deflate(z); Inflater i = new Inflater(raw); i.setInput(z, 0, n); byte[] out = new byte[5000]; show(level + "" + raw + (n < 5000) + (i.inflate(out) == 5000) + Arrays.equals(in, out)); d.end(); i.end(); }
    }
}
