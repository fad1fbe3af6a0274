// Lookup tables built in enum initialisers.
import java.util.*;

public class Main {
    enum Op { ADD("+"), SUB("-"); final String s; Op(String s) { this.s = s; } static Op of(String s) { return T.M.get(s); } static final class T { static final Map<String, Op> M = new HashMap<>(); static { for (Op o : values()) M.put(o.s, o); } } }

    public static void main(String[] args) throws Exception {
        System.out.println(Op.of("-") + "" + Op.of("?"));
    }
}
