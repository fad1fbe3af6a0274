public class Main {
    public static void main(String[] args) {
        for (int i : new int[] {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MIN_VALUE + 2, -1, 0, 1, Integer.MAX_VALUE - 1, Integer.MAX_VALUE})
            System.out.println(i + " " + T.low(i) + " " + T.high(i) + " " + T.one(i));
    }
}
