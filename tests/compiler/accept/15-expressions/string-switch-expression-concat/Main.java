// switch expressions inside concatenation and arguments.
public class Main {
    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"a", "bb", ""}) System.out.print("<" + switch (s.length()) { case 0 -> "empty"; case 1 -> s + s; default -> { String t = ""; for (char c : s.toCharArray()) t = c + t; yield t.toUpperCase(); } } + ">"); System.out.println(Math.max(switch (1) { case 1 -> 5; default -> 0; }, 3));
    }
}
