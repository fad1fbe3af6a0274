// JLS 3.2: the longest translation; but >> of type arguments is split.
import java.util.*;
import java.util.function.*;

public class Main {
    public static void main(String[] args) throws Exception {
        int a = 5, b = 3;
        System.out.println(a+++b);
        System.out.println(a---b);
        System.out.println(a- -b);
        System.out.println(a+ +b);
        List<List<List<Integer>>> l = List.of(List.of(List.of(1)));
        Map<String, Map<String, List<String>>> m = new TreeMap<>();
        System.out.println(l + " " + m + (a>>1) + (a>>>1));
        boolean c = a>b==b<a;
        System.out.println(c);
        int[]x[]=new int[2][];
        System.out.println(x.length + ~-a + -~a + (-a >>>30));
        a>>>=1; a<<=2; a^=1;
        System.out.println(a);
        Function<List<Integer>,List<Integer>>f=z->z;
        System.out.println(f.apply(List.of(2)));
    }
}
