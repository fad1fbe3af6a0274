import java.util.*;
public class Main {
    static class Q<T> { private final LinkedList<T> l = new LinkedList<>(); private final int cap; Q(int c) { cap = c; } synchronized void put(T t) throws InterruptedException { while (l.size() == cap) wait(); l.add(t); notifyAll(); } synchronized T take() throws InterruptedException { while (l.isEmpty()) wait(); T t = l.removeFirst(); notifyAll(); return t; } }
    public static void main(String[] args) throws Exception { Q<Integer> q = new Q<>(3); long[] sum = new long[2]; Thread[] ts = new Thread[4]; for (int p = 0; p < 2; p++) { int k = p; ts[p] = new Thread(() -> { try { for (int i = 0; i < 2000; i++) q.put(k * 2000 + i); } catch (InterruptedException e) { } }); ts[2 + p] = new Thread(() -> { try { for (int i = 0; i < 2000; i++) sum[k] += q.take(); } catch (InterruptedException e) { } }); } for (Thread t : ts) t.start(); for (Thread t : ts) t.join(); System.out.println(sum[0] + sum[1]); }
}
