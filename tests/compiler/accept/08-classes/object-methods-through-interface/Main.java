// Methods of Object on interface types, arrays and type variables.
import java.util.*;

public class Main {
    interface I {} static <T> String s(T t) { return t.toString() + t.equals(t) + (t.hashCode() == t.hashCode()); } record R() implements I {}

    public static void main(String[] args) throws Exception {
        I i = new R(); System.out.println(i.toString() + i.equals(new R()) + i.hashCode() + i.getClass().getSimpleName() + s("x") + s(List.of(1)) + new int[0].equals(null) + ((Object) 5).toString());
    }
}
