import java.util.*;

public class Main {
    interface Priced {
        int price();

        default String label() {
            return this + ":" + price();
        }
    }

    enum Fruit implements Priced {
        APPLE(3), PEAR(4) {
            @Override
            public int price() {
                return super.price() * 10;
            }
        },
        FIG(1) {
            private int hidden = 5;

            @Override
            public String toString() {
                return "fig" + hidden;
            }
        };

        private static final Map<Integer, Fruit> BY_PRICE = new HashMap<>();
        static final int COUNT;

        static {
            for (Fruit f : values())
                BY_PRICE.put(f.price(), f);
            COUNT = BY_PRICE.size();
        }

        final int cents;

        Fruit(int cents) {
            this.cents = cents;
        }

        public int price() {
            return cents;
        }

        static Fruit at(int price) {
            return BY_PRICE.get(price);
        }
    }

    enum Planet {
        MERCURY, EARTH;

        Planet next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    enum Empty {
    }

    public static void main(String[] args) {
        for (Fruit f : Fruit.values())
            System.out.println(f.label() + " " + f.name() + " " + f.ordinal() + " " + f.getDeclaringClass().getSimpleName());
        System.out.println(Fruit.at(40) + " " + Fruit.COUNT + " " + Fruit.valueOf("APPLE").compareTo(Fruit.FIG));
        System.out.println(Planet.EARTH.next() + " " + Empty.values().length);
        try {
            Planet.valueOf("MARS");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        switch (Fruit.at(1)) {
            case APPLE -> System.out.println("apple");
            case PEAR -> System.out.println("pear");
            case FIG -> System.out.println("FIG");
        }
    }
}
