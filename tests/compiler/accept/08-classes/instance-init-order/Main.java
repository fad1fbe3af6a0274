// Field initialisers and blocks run in order, after super().
public class Main {
    StringBuilder s = new StringBuilder("a"); { s.append("b"); } int x = s.append("c").length(); { s.append(x); } Main() { s.append("!"); }

    public static void main(String[] args) throws Exception {
        System.out.println(new Main().s);
    }
}
