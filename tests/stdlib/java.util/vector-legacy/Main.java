// Vector's old methods.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        Vector<String> v = new Vector<>(); v.addElement("a"); v.add(0, "z"); v.insertElementAt("m", 1); v.setElementAt("Z", 0); show(v + "" + v.elementAt(2) + v.firstElement() + v.lastElement() + v.removeElement("m") + v.size() + v.contains("a") + v.indexOf("a")); Enumeration<String> e = v.elements(); show(e.nextElement() + e.hasMoreElements() + e.nextElement()); step(() -> e.nextElement()); v.setSize(4); show(v); v.removeAllElements(); step(() -> v.setElementAt("x", 0)); step(() -> v.removeElementAt(-1)); step(() -> v.lastElement()); String[] s = new String[1]; step(() -> { v.add("c"); v.copyInto(s); }); show(s[0]);
    }
}
