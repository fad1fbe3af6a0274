import static java.util.List.of;
import static java.util.Set.of;

class Main {
    Object s = of(1, 2, 3);
    java.util.List<Integer> l = of(1);
}
