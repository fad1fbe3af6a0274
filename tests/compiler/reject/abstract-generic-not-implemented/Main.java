import java.util.*;

class Main implements Comparator<String>, Iterator<Integer> {
    public int compare(Integer a, Integer b) {
        return 0;
    }

    public boolean hasNext() {
        return false;
    }
}
