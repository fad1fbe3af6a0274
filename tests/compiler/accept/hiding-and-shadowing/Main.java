public class Main {
    static class A {
        String f = "A.f";
        static String s = "A.s";

        static String stat() {
            return "A.stat";
        }

        String virt() {
            return "A.virt";
        }

        String show() {
            return f + virt();
        }
    }

    static class B extends A {
        String f = "B.f";
        static String s = "B.s";

        static String stat() {
            return "B.stat";
        }

        @Override
        String virt() {
            return "B.virt";
        }

        String all() {
            return f + super.f + ((A) this).f + super.virt() + virt() + s + A.s;
        }
    }

    static int x = 1;

    static int shadow(int x) {
        {
            int y = x;
            x = y + Main.x;
        }
        for (int y = 0; y < 2; y++)
            x += y;
        int Main = 5;
        return x + Main;
    }

    static String String(String String) {
        return String + ".";
    }

    public static void main(String[] args) {
        A a = new B();
        System.out.println(a.f + ((B) a).f + a.show() + A.stat() + B.stat());
        System.out.println(new B().all());
        System.out.println(shadow(10) + String("s"));
        label:
        for (int label = 0; ; label++)
            if (label == 3)
                break label;
        System.out.println("done");
    }
}
