import java.util.ArrayList;

/** Charges of inlined methods: given back when an exception leaves before them, and when what was inlined is overridden. */
public class Main {
    static class Box {
        int value;
        int get() { return value; }
        int twice() { return get() + get(); }
        void set(int v) { value = v; }
    }

    static class Louder extends Box {
        @Override
        int get() {
            System.out.print("!");
            return value + 1;
        }
    }

    /** Null, or out of bounds, before and behind the methods that are inlined. */
    static int around(Box[] boxes, int i) {
        try {
            boxes[i].set(boxes[i].get() + boxes[i + 1].twice());
            return Math.max(boxes[i].get(), 3) + boxes[i + 2].get() / boxes[i].get();
        } catch (NullPointerException | ArithmeticException | ArrayIndexOutOfBoundsException e) {
            return -1;
        }
    }

    static int sum(ArrayList<String> list) {
        int n = 0;
        for (int i = 0; i < list.size(); i++) {
            String s = list.get(i);
            for (int k = 0; k < s.length(); k++) {
                n += s.charAt(k) + Integer.bitCount(k) + Math.abs(n % 3);
            }
            if (i % 500 == 0) {
                System.out.print(".");
            }
        }
        return n;
    }

    static int deep(Box b, int n) {
        return n == 0 ? b.twice() : deep(b, n - 1) + b.get();
    }

    public static void main(String[] args) throws Exception {
        Box[] boxes = new Box[40];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = i % 7 == 3 ? null : new Box();
            if (boxes[i] != null) {
                boxes[i].set(i % 5);
            }
        }
        int n = 0;
        for (int round = 0; round < 400; round++) {
            for (int i = 0; i < boxes.length; i++) {
                n += around(boxes, i);
            }
        }
        System.out.println(n);
        ArrayList<String> list = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            list.add("text " + i + (i % 3 == 0 ? "\u20ac" : ""));
        }
        System.out.println(sum(list));
        try {
            System.out.println("abc".charAt(n & 3 | 4));
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        Box box = boxes[0];
        for (int i = 0; i < 30; i++) {
            n += deep(box, 50);
            if (i == 20) {
                box = (Box) Class.forName("Main$Louder").getDeclaredConstructor().newInstance();
            }
        }
        System.out.println(n);
    }
}
