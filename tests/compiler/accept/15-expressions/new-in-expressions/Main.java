// Object creation in receivers, indexes, conditions and arguments.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(new int[] {5, 6}[new ArrayList<>(List.of(1)).size()] + new String("abc").length() + new StringBuilder().append(new Object() { public String toString() { return "o"; } }).append(new char[] {'x'}).toString() + (new Random(5).nextInt(1) == 0 ? new Integer[1].length : 0) + new Main().hashCode() * 0 + new int[2][3][1].length);
    }
}
