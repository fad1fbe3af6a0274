// char arrays in printing, concatenation and switches.
public class Main {
    public static void main(String[] args) throws Exception {
        char[] c = {'o', 'k'}; System.out.println(c); System.out.println("" + c.length + c[0] + (char) (c[1] + 1)); c[0]++; c[1] -= 2; System.out.println(String.valueOf(c)); for (char x : c) switch (x) { case 'p': System.out.print("P"); break; case 'i': System.out.print("I"); } System.out.println();
    }
}
