public class Main {
    interface Greeter {
        String name();

        default String greet() {
            return prefix() + name() + suffix();
        }

        private String prefix() {
            return "Hello, ";
        }

        static Greeter of(String n) {
            return () -> n;
        }

        default String suffix() {
            return mark(1);
        }

        private static String mark(int n) {
            return "!".repeat(n);
        }
    }

    interface Loud extends Greeter {
        @Override
        default String suffix() {
            return Greeter.super.suffix() + "!!";
        }
    }

    interface Other {
        default String greet() {
            return "other";
        }
    }

    static class Both implements Loud, Other {
        public String name() {
            return "both";
        }

        @Override
        public String greet() {
            return Loud.super.greet() + "/" + Other.super.greet();
        }
    }

    static abstract class Half implements Greeter {
        public String suffix() {
            return "?";
        }
    }

    static class Whole extends Half implements Loud {
        public String name() {
            return "whole";
        }
    }

    public static void main(String[] args) {
        System.out.println(Greeter.of("you").greet());
        System.out.println(new Both().greet());
        System.out.println(new Whole().greet());
        Loud l = () -> "lambda";
        System.out.println(l.greet());
    }
}
