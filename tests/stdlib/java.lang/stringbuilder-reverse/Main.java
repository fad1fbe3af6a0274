// reverse keeps surrogate pairs together.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(new StringBuilder("abc").reverse() + "" + new StringBuilder("").reverse() + new StringBuilder("a😀b").reverse().codePointAt(1) + new StringBuilder("\uDE00\uD83D").reverse().length() + new StringBuilder("racecar").reverse().toString().equals("racecar") + new StringBuffer("xy").reverse());
    }
}
