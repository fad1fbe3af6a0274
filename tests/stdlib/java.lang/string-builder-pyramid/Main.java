// Lines of a pyramid built and measured.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        StringBuilder b = new StringBuilder(); for (int i = 1; i <= 4; i++) b.append(" ".repeat(4 - i)).append("*".repeat(2 * i - 1)).append('\n'); show(b + "" + b.length() + b.indexOf("***") + b.lastIndexOf("\n") + b.chars().filter(c -> c == '*').count());
    }
}
