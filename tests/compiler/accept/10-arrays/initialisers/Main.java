// JLS 10.6: nested initialisers, trailing commas, boxing and widening within, all default values.
public class Main {
    public static void main(String[] args) throws Exception {
        long[] l = {1, 'a', (byte) 3,};
        double[][] d = {{1, 2f}, {}, new double[] {3},};
        Object[] o = {1, "s", null, new int[0], 'c', new Object[] {2}};
        Integer[] boxes = {1, 2, null};
        char[] c = {65, 'b'};
        System.out.println(l[1] + d[0][1] + " " + d[1].length + o.length + boxes[1] + c[0]);
        boolean[] z = new boolean[1]; char[] e = new char[1]; String[] t = new String[1]; float[] f = new float[1];
        System.out.println(z[0] + "" + (int) e[0] + t[0] + f[0] + new byte[1][2][3][0].length);
    }
}
