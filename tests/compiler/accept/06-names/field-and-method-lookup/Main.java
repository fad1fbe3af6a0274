// Inner scopes hide outer methods by name.
public class Main {
    static String f(int x) { return "outer"; } static class In { String f(String s) { return "inner"; } String g() { return f("s") + Main.f(1); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new In().g());
    }
}
