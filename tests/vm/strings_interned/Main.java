/** Constants are interned; strings of every width survive the trip through class files. */
public class Main {
    static final String CONSTANT = "con" + "stant";

    public static void main(String[] args) {
        String made = new String("constant"), built = new StringBuilder("con").append("stant").toString();
        System.out.println((CONSTANT == "constant") + " " + (made == CONSTANT) + " " + (made.intern() == CONSTANT) + " " + (built.intern() == "constant"));
        String[] odd = {"", "\0", "a\0b", "\u00e9\u00ff", "\u0100", "\u20ac\ud83d\ude00", "\ud83d", "\ude00\ud83d", "\uffff", "\u007f\u0080\u07ff\u0800"};
        for (String s : odd) {
            StringBuilder b = new StringBuilder();
            for (int i = 0; i < s.length(); i++) {
                b.append(Integer.toHexString(s.charAt(i))).append(' ');
            }
            System.out.println(s.length() + ": " + b + s.hashCode() + " " + (new String(s.toCharArray()).intern() == s));
        }
        int same = 0;
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 5000; i++) {
                String a = ("x" + i).intern(), b = new String("x" + i).intern();
                same += a == b ? 1 : 0;
            }
            System.gc();
        }
        System.out.println(same + " " + ("constant" == CONSTANT) + " " + ("con".concat("stant").intern() == CONSTANT));
    }
}
