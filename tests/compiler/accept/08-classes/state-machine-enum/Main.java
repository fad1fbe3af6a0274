// A state machine of enum constants with bodies.
public class Main {
    enum S { START { S next(char c) { return c == 'a' ? MID : ERR; } }, MID { S next(char c) { return switch (c) { case 'b' -> MID; case 'c' -> END; default -> ERR; }; } }, END { S next(char c) { return ERR; } }, ERR { S next(char c) { return this; } }; abstract S next(char c); static S run(String s) { S x = START; for (char c : s.toCharArray()) x = x.next(c); return x; } }

    public static void main(String[] args) throws Exception {
        for (String s : "abbbc ac a abx".split(" ")) System.out.print(S.run(s) + " "); System.out.println();
    }
}
