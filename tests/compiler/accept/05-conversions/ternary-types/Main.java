// JLS 15.25: the type of a conditional with mixed operands.
public class Main {
    static void of(Object o) { System.out.println(o.getClass().getSimpleName() + " " + o); }
    static void of(int i) { System.out.println("int " + i); }
    static void of(long i) { System.out.println("long " + i); }
    static void of(char c) { System.out.println("char " + c); }
    static void of(double d) { System.out.println("double " + d); }
    static void of(short d) { System.out.println("short " + d); }
    static void of(byte d) { System.out.println("byte " + d); }

    public static void main(String[] args) throws Exception {
        boolean yes = args.length == 0;
        byte b = 1; short s = 2; char c = 'c'; int i = 4; long l = 5; float f = 6;
        of(yes ? b : s);
        of(yes ? b : c);
        of(yes ? b : 100);
        of(yes ? b : 200);
        of(yes ? c : 100);
        of(yes ? c : -1);
        of(yes ? s : 'x');
        of(yes ? i : l);
        of(yes ? l : f);
        of(yes ? Integer.valueOf(7) : i);
        of(yes ? Integer.valueOf(7) : Long.valueOf(8));
        of(yes ? 'a' : Integer.valueOf(98));
        of(yes ? Byte.valueOf(b) : Short.valueOf(s));
        of(yes ? "s" : 1);
        of(!yes ? null : 1);
    }
}
