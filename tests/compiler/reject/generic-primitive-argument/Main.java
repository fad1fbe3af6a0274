import java.util.*;

class Main {
    List<int> numbers;
    Map<String, boolean> flags;
    Comparable<char[]> fine;
}
