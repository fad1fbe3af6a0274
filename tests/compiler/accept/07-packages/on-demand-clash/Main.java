import java.util.*;
import java.util.List;

public class Main {
    // A single-type import beside on-demand ones.

    public static void main(String[] args) throws Exception {
        List<Integer> l = new ArrayList<>(); l.add(1); System.out.println(l);
    }
}
