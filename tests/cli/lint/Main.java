import java.io.*;
import java.util.*;

class Main {
    static class S1 implements Serializable { Object o; int x; transient Object ok; }
    static class S2 extends Exception { static long serialVersionUID = 1L; }
    static class Lock implements AutoCloseable { public void close() throws InterruptedException { } }
    static class Equal { public boolean equals(Object o) { return true; } }
    static class V1 { void v(String... a) { } }
    static class V2 extends V1 { void v(String[] a) { } }
    static int st;

    /** @deprecated x */
    void old() { }
    void empty(boolean b) { if (b); if (b) ; else st = 1; }
    int fin() { try { return 1; } finally { return 2; } }
    void casts(String s, int i) { String t = (String) s; int j = (int) i; char c = (char) 'a'; }
    void div(int i) { int a = i / 0; a %= 0; long b = i / 0L; double d = i / 0.0; }
    @SafeVarargs static void safe(String... a) { }
    static <T> void pollute(T... a) { }
    static void x(Object... a) { }
    void inexact() { x(null); x(new String[0]); x((Object) null); }
    void lock(Integer i) { synchronized (i) { } }
    strictfp void strict() { }
    void fall(int i) { switch (i) { case 1: st = 1; case 2: st = 2; } }
    void raw(Object o) { List l = new ArrayList(); l.add("x"); @SuppressWarnings("unchecked") List<String> k = (List<String>) o; }
    void close() throws Exception { try (Reader r = new StringReader("")) { } try (Lock l = new Lock()) { l.hashCode(); } }
}
