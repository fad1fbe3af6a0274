// Arrays clone one level deep.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        int[][] a = {{1}, {2}}; int[][] b = a.clone(); b[0][0] = 9; b[1] = new int[] {7}; show(a[0][0] + "" + a[1][0]); Object[] o = {"x"}; show(o.clone().getClass() == Object[].class); show(new String[] {"q"}.clone()[0]);
    }
}
