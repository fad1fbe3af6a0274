public class Main {
    public static void main(String[] args) {
        for (int i : new int[] {Integer.MIN_VALUE, -5, 0, 6, Integer.MAX_VALUE})
            System.out.println(i + " " + T.none(i) + " " + T.ends(i));
    }
}
