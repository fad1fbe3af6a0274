// JLS 8.8.7: statements before this(...) and super(...), and assignments to own fields.
public class Main {
    static class Base {
        Base(int n) { System.out.println("Base " + n); describe(); }
        void describe() {}
    }
    static class Checked extends Base {
        final String label;
        int other;
        Checked(String text) {
            if (text.isEmpty())
                throw new IllegalArgumentException("empty");
            int n = 0;
            for (char c : text.toCharArray())
                n = n * 10 + c - '0';
            label = "label " + text;
            other = n + 1;
            super(n);
            System.out.println("after " + label + other);
        }
        Checked(int n) {
            String s = String.valueOf(n);
            this(s + s);
        }
        @Override void describe() { System.out.println("seen " + label + " " + other); }
    }

    public static void main(String[] args) throws Exception {
        new Checked(12);
        try {
            new Checked("");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
