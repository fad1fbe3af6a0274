import java.util.*;
public class Main {
    enum Op { ADD("+") { int go(int a, int b) { return a + b; } }, MUL("*") { int go(int a, int b) { return a * b; } }; final String s; Op(String s) { this.s = s; } abstract int go(int a, int b); }
    enum Empty {}
    public static void main(String[] args) throws Exception {
        for (Op o : Op.values()) System.out.println(o + o.s + o.ordinal() + o.go(3, 4) + o.getClass().getName() + o.getDeclaringClass().getSimpleName() + o.compareTo(Op.MUL));
        System.out.println(Op.valueOf("ADD") + Enum.valueOf(Op.class, "MUL").name() + Empty.values().length + (Op.values() == Op.values()) + Arrays.toString(Op.class.getEnumConstants()));
        try { Op.valueOf("SUB"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { Op.valueOf(null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        System.out.println(new EnumMap<Op, Integer>(Map.of(Op.MUL, 1, Op.ADD, 2)) + " " + EnumSet.complementOf(EnumSet.of(Op.ADD)));
    }
}
