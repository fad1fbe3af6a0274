// formatted and String.format together with width and sign.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show("%s has %d (%.1f%%)|%5s|%-5s|%05d|%x|%c|%b|%e|%,d".formatted("x", 3, 45.678, "ab", "ab", 42, 255, 'z', true, 12345.678, 9876543));
    }
}
