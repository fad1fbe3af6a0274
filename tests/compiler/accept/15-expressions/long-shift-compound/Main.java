// Shifts of compound assignment on every type.
public class Main {
    public static void main(String[] args) throws Exception {
        byte b = -128; b >>= 1; b >>>= 2; short s = -1; s >>>= 10; char c = 'a'; c <<= 9; int i = -1; i >>>= 28; long l = -1; l >>>= 60; l <<= i; System.out.println(b + " " + s + " " + (int) c + " " + i + " " + l);
    }
}
