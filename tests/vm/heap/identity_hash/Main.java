public class Main {
    public static void main(String[] args) throws Exception {
        Object[] os = new Object[2000]; int[] hs = new int[2000];
        for (int i = 0; i < os.length; i++) { os[i] = i % 3 == 0 ? new int[i] : new Object(); hs[i] = os[i].hashCode(); }
        for (int i = 0; i < 3; i++) { System.gc(); byte[] b = new byte[1 << 20]; }
        int bad = 0; java.util.HashSet<Integer> distinct = new java.util.HashSet<>();
        for (int i = 0; i < os.length; i++) { synchronized (os[i]) { if (hs[i] != System.identityHashCode(os[i])) bad++; } if (hs[i] != os[i].hashCode()) bad++; distinct.add(hs[i]); }
        System.out.println(bad + " " + (distinct.size() > 1990) + " " + System.identityHashCode(null));
    }
}
