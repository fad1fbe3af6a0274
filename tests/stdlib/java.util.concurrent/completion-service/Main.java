// ExecutorCompletionService and flows.
import java.util.*;
import java.util.concurrent.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        ExecutorService x = Executors.newSingleThreadExecutor(); ExecutorCompletionService<String> c = new ExecutorCompletionService<>(x); for (String s : "a b c".split(" ")) c.submit(() -> s + s); show(c.take().get() + c.take().get() + c.poll(5, TimeUnit.SECONDS).get() + c.poll()); x.shutdown();
        List<Integer> got = new ArrayList<>(); CountDownLatch done = new CountDownLatch(1); try (SubmissionPublisher<Integer> p = new SubmissionPublisher<>()) { p.subscribe(new Flow.Subscriber<>() { Flow.Subscription s; public void onSubscribe(Flow.Subscription s) { this.s = s; s.request(1); } public void onNext(Integer i) { got.add(i); s.request(1); } public void onError(Throwable t) { got.add(-1); done.countDown(); } public void onComplete() { done.countDown(); } }); for (int i = 0; i < 5; i++) p.submit(i); } done.await(); show(got);
    }
}
