// An inner class that extends its outer class sees both.
public class Main {
    String n = "base"; class In extends Main { In() { n = "in"; } String both() { return n + Main.this.n + super.n; } }

    public static void main(String[] args) throws Exception {
        System.out.println(new Main().new In().both());
    }
}
