// JLS 10.7: length, clone with its type, the class and supertypes of arrays.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        int[][] a = {{1, 2}, {3}};
        int[][] b = a.clone();
        b[0][0] = 9;
        b[1] = new int[] {7};
        System.out.println(a[0][0] + " " + a[1][0] + " " + b.length + " " + (a.getClass() == int[][].class));
        String[] s = {"x"};
        System.out.println(s.clone()[0] + s.equals(s.clone()) + (s instanceof Object[]) + ((Object) s instanceof Cloneable) + (s instanceof java.io.Serializable));
        System.out.println(int[].class.getName() + String[][].class.getName() + int[].class.getSuperclass() + byte[].class.getSimpleName() + Arrays.toString(int[].class.getInterfaces()));
        Object o = a;
        System.out.println(((int[][]) o)[0].length + ((Object[]) o).length);
    }
}
