import java.util.*;
public class Main {
    static void t(String n) {
        for (boolean init : new boolean[] {false, true})
            try { System.out.println(Class.forName(n, init, Main.class.getClassLoader())); } catch (Throwable e) { System.out.println(e); }
        try { System.out.println(Class.forName(n, false, null)); } catch (Throwable e) { System.out.println(e); }
        try { System.out.println(ClassLoader.getSystemClassLoader().loadClass(n)); } catch (Throwable e) { System.out.println(e); }
    }
    public static void main(String[] a) {
        for (String n : new String[] {"java/lang/String", "no.Such", "no/Such", "", ".", "/", "[", "[I", "[[I", "[Ljava.lang.String;", "[Ljava/lang/String;", "[Lno.Such;", "int", "[V", "[Q", "[L;", "[Ljava.lang.String", "Main", "Main;", "LP02;", "Main.class", "java.lang.string", "a b", "[int", "java.lang.", ".java.lang.String", "java..lang.String", "ünï", "a".repeat(300).substring(0,20), "Main[]", "[[[[[[[LP02;"}) t(n);
        try { Class.forName(null); } catch (Throwable e) { System.out.println(e); }
        System.out.println("[" + "[".repeat(254) + "I");
        try { System.out.println(Class.forName("[".repeat(255) + "I").getName().length()); } catch (Throwable e) { System.out.println(e); }
        try { System.out.println(Class.forName("[".repeat(256) + "I").getName().length()); } catch (Throwable e) { System.out.println(e.toString().length()); }
        try { System.out.println(Class.forName("x".repeat(65536))); } catch (Throwable e) { System.out.println(e.toString().length() + e.toString().substring(0,40)); }
    }
}
