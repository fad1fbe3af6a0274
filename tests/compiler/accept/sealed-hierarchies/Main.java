public class Main {
    sealed interface Json permits Null, Bool, Num, Str, Arr {
    }

    enum Null implements Json { NULL }

    record Bool(boolean value) implements Json {
    }

    record Num(double value) implements Json {
    }

    record Str(String value) implements Json {
    }

    record Arr(Json... items) implements Json {
    }

    static sealed abstract class Animal {
        static final class Cat extends Animal {
        }

        static non-sealed class Dog extends Animal {
        }

        static sealed class Bird extends Animal permits Parrot {
        }
    }

    static final class Parrot extends Animal.Bird {
    }

    static class Puppy extends Animal.Dog {
    }

    static String show(Json j) {
        return switch (j) {
            case Null n -> "null";
            case Bool(boolean b) -> "" + b;
            case Num(double d) when d == Math.floor(d) -> "" + (long) d;
            case Num(double d) -> "" + d;
            case Str(String s) -> '"' + s + '"';
            case Arr(Json[] items) -> {
                StringBuilder b = new StringBuilder("[");
                for (Json i : items)
                    b.append(b.length() > 1 ? "," : "").append(show(i));
                yield b.append("]").toString();
            }
        };
    }

    static int legs(Animal a) {
        return switch (a) {
            case Animal.Cat c -> 4;
            case Animal.Dog d -> d instanceof Puppy ? 40 : 4;
            case Parrot p -> 2;
            case Animal.Bird b -> 22;
        };
    }

    public static void main(String[] args) {
        System.out.println(show(new Arr(Null.NULL, new Bool(true), new Num(3), new Num(2.5), new Str("x"), new Arr())));
        System.out.println(legs(new Animal.Cat()) + legs(new Puppy()) + legs(new Parrot()) + legs(new Animal.Bird()));
        System.out.println(Json.class.isSealed() + " " + Json.class.getPermittedSubclasses().length);
    }
}
