// Blocking queues hand items between threads in order.
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (BlockingQueue<Integer> q : List.<BlockingQueue<Integer>>of(new ArrayBlockingQueue<>(2), new LinkedBlockingQueue<>(3), new SynchronousQueue<>(), new LinkedTransferQueue<>())) { List<Integer> got = new ArrayList<>(); Thread c = new Thread(() -> { try { for (int x; (x = q.take()) >= 0;) got.add(x); } catch (InterruptedException e) {} }); c.start(); for (int i = 0; i < 30; i++) q.put(i); q.put(-1); c.join(); show(got.size() + " " + got.equals(IntStream.range(0, 30).boxed().toList())); }
        SynchronousQueue<Integer> s = new SynchronousQueue<>(); show(s.offer(1) + "" + s.poll() + s.size() + s.isEmpty() + s.peek());
    }
}
