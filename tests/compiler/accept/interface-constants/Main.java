public class Main {
    interface Bits {
        int A = 1;
        int B = A << 1, C = B << 1;
        String NAME = "bits" + C;
        Object LAZY = make();

        static Object make() {
            System.out.println("making");
            return "made";
        }
    }

    interface More extends Bits {
        int A = 100;
        int ALL = Bits.A | B | C;
    }

    static class Impl implements More {
        int sum() {
            return A + B + ALL;
        }
    }

    public static void main(String[] args) {
        System.out.println(new Impl().sum() + Bits.NAME);
        switch (4) {
            case Bits.A -> System.out.println("A");
            case Bits.C -> System.out.println("C");
            default -> System.out.println("?");
        }
        System.out.println(Impl.LAZY);
        System.out.println(More.LAZY);
    }
}
