public class Main {
    static StringBuilder log = new StringBuilder();

    static int note(String s) {
        log.append(s).append(' ');
        return s.length();
    }

    static class Base {
        static int s = note("Base.static");
        int i = note("Base.field");

        {
            note("Base.init");
        }

        Base() {
            note("Base()");
            hook();
        }

        void hook() {
            note("Base.hook");
        }
    }

    static class Derived extends Base {
        static int s = note("Derived.static");
        int i = note("Derived.field");
        final int k = 7;
        int late = 9;

        Derived() {
            this(1);
            note("Derived()");
        }

        Derived(int x) {
            super();
            note("Derived(int)");
        }

        @Override
        void hook() {
            note("hook" + k + late);
        }
    }

    interface Constants {
        int A = 5;
        int B = note("Constants.B");
    }

    static class Impl implements Constants {
    }

    public static void main(String[] args) {
        new Derived();
        System.out.println(log);
        log.setLength(0);
        new Impl();
        System.out.println(Constants.A + log.toString());
        System.out.println(Impl.B + log.toString());
        System.out.println(Derived.s + Base.s);
    }
}
