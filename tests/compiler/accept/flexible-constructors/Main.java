public class Main {
    static class Base {
        final String name;

        Base(String name) {
            this.name = name;
            describe();
        }

        void describe() {
            System.out.println("base " + name);
        }
    }

    static class Derived extends Base {
        final int size;

        Derived(int size) {
            if (size < 0)
                throw new IllegalArgumentException("negative");
            String s = "n" + size;
            this.size = size;
            super(s);
            System.out.println("after");
        }

        Derived(String text) {
            int n = Integer.parseInt(text);
            this(n);
        }

        @Override
        void describe() {
            System.out.println("derived " + size + name);
        }
    }

    public static void main(String[] args) {
        new Derived(3);
        new Derived("4");
        try {
            new Derived(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
