// Falling through groups, default first, declarations shared by groups.
public class Main {
    static String f(int n) { String s = ""; switch (n) { default: s += "d"; case 1: int x = 5; s += "1"; case 2: x = 7; s += x; break; case 3: { int y = 9; s += y; } case 4: s += "4"; } return s; }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 6; i++) System.out.print(f(i) + " "); System.out.println();
    }
}
