// equals and hashCode of lists with nulls and nested lists.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        List<Object> a = new ArrayList<>(Arrays.asList(1, null, List.of("x"))); show(a.equals(Arrays.asList(1, null, List.of("x"))) + "" + a.hashCode() + a.equals(null) + a.equals("x") + a.equals(List.of(1)) + new ArrayList<>().equals(new LinkedList<>()) + new ArrayList<>().hashCode());
    }
}
