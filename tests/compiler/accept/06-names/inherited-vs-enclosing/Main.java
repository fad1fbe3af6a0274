// An inherited member is found before one of the enclosing class.
public class Main {
    int x = 1; String who() { return "outer"; } static class A { int x = 2; String who() { return "inherited"; } } class In extends A { String both() { return x + who() + Main.this.x + Main.this.who(); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new Main().new In().both());
    }
}
