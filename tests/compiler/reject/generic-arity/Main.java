import java.util.*;

class Main {
    Map<String> a;
    List<String, String> b;
    String<Integer> c;
}
