// JLS 6.4.2: a simple name that could be a variable, type or package is the variable.
public class Main {
    static class Text { static String value = "type Text"; String field = "field"; }
    static Other Text = new Other();
    static class Other { String value = "variable Text"; }
    static String Other() { return "method Other"; }
    static int x = 1;
    int y = x;

    public static void main(String[] args) throws Exception {
        System.out.println(Text.value);
        System.out.println(new Text().field + " " + Other() + " " + new Other().value);
        int x = 2;
        System.out.println(x + Main.x);
        {
            class Main2 { int x = 3; int get() { return x; } }
            System.out.println(new Main2().get() + x);
        }
        String String = "String";
        System.out.println(String.length() + String.valueOf(3).length());
    }
}
