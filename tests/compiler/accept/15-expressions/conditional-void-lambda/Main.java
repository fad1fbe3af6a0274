// Expression lambdas whose value is dropped.
import java.util.*;
import java.util.function.*;

public class Main {
    public static void main(String[] args) throws Exception {
        List<Integer> l = new ArrayList<>(); Consumer<Integer> c = l::add; Consumer<Integer> d = x -> l.add(x * 2); Runnable r = () -> l.remove(0); Runnable n = () -> new StringBuilder(); Runnable i = () -> l.size(); int[] k = {0}; Runnable inc = () -> k[0]++; Runnable as = () -> k[0] = 9; c.accept(1); d.accept(4); r.run(); n.run(); i.run(); inc.run(); System.out.print(k[0]); as.run(); System.out.println(l + "" + k[0]);
    }
}
