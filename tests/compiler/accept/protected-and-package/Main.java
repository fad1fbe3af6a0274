import java.util.*;

public class Main extends AbstractList<String> {
    private final List<String> items = new ArrayList<>();

    @Override
    public String get(int i) {
        return items.get(i);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public void add(int i, String s) {
        items.add(i, s);
        modCount++;
    }

    @Override
    protected void removeRange(int from, int to) {
        System.out.println("range " + from + ".." + to);
        super.removeRange(from, to);
    }

    @Override
    public String remove(int i) {
        return items.remove(i);
    }

    int changes() {
        return modCount;
    }

    @Override
    protected Main clone() throws CloneNotSupportedException {
        Main m = new Main();
        m.addAll(this);
        return m;
    }

    public static void main(String[] args) throws Exception {
        Main m = new Main();
        m.add("a");
        m.add("b");
        m.addAll(List.of("c", "d"));
        System.out.println(m + " " + m.changes());
        m.subList(1, 3).clear();
        System.out.println(m + " " + m.clone().equals(m));
        int[] a = {3, 1, 2};
        int[] b = a.clone();
        Arrays.sort(b);
        System.out.println(a[0] + "" + b[0] + a.length + a.getClass().getName());
        int[][] deep = {{1}, {2, 3}};
        int[][] copy = deep.clone();
        System.out.println(copy[1] == deep[1]);
    }
}
