// JLS 14.11: dense, sparse, negative and extreme labels; chars, bytes, boxes.
public class Main {
    static int dense(int i) { switch (i) { case 1: return 10; case 2: return 20; case 3: case 4: return 34; case 6: return 60; } return -1; }
    static String sparse(int i) { return switch (i) { case Integer.MIN_VALUE -> "min"; case -1 -> "m1"; case 0 -> "zero"; case 1_000_000 -> "million"; case Integer.MAX_VALUE -> "max"; default -> "other"; }; }
    static String chars(char c) { switch (c) { case 'a': case 'e': return "vowel"; case '\uffff': return "last"; case 0: return "nul"; default: return "con"; } }
    static int boxed(Byte b) { switch (b) { case -128: return 1; case 127: return 2; default: return 3; } }
    static int shadow(Integer i) { return switch (i) { case 1 -> { int i2 = i; yield i2 + 1; } case 2 -> throw new IllegalStateException("two"); case Integer n -> n * 100; }; }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 8; i++) System.out.print(dense(i) + " ");
        for (int i : new int[] {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1, 0, 1_000_000, Integer.MAX_VALUE}) System.out.print(sparse(i) + " ");
        System.out.println(chars('a') + chars('b') + chars('\uffff') + chars('\0') + boxed((byte) -128) + boxed((byte) 127) + boxed((byte) 0) + shadow(1) + shadow(5));
        try { shadow(2); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
        switch (3) { }
        switch (args.length) { default: System.out.println("only default"); }
        switch (args.length) { case 0 -> System.out.println("arrow"); default -> { } }
    }
}
