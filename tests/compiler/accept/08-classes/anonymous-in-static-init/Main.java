// Anonymous classes and lambdas in static initialisers and field initialisers of interfaces.
import java.util.*;
import java.util.function.*;

public class Main {
    interface K { Comparator<String> C = new Comparator<>() { public int compare(String a, String b) { return b.compareTo(a); } }; Supplier<String> S = () -> K.class.getSimpleName() + C.compare("a", "b"); } static final List<Runnable> R = new ArrayList<>(); static { for (int i = 0; i < 3; i++) { int j = i; R.add(new Runnable() { final int k = j * 2; public void run() { System.out.print(k + j); } }); } }

    public static void main(String[] args) throws Exception {
        for (Runnable r : R) r.run(); System.out.println(K.S.get());
    }
}
