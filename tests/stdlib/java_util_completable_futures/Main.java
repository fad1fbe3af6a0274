import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;

/** CompletableFuture: results and exceptions through each kind of stage, toString, states, timeouts, dependents. */
public class Main {
    static String show(CompletableFuture<?> f) {
        String s;
        try {
            s = "join=" + f.join();
        } catch (Throwable t) {
            s = "join!" + t + " <- " + t.getCause();
        }
        try {
            s += " get=" + f.get(1, TimeUnit.SECONDS);
        } catch (Throwable t) {
            s += " get!" + t + " <- " + t.getCause();
        }
        s += " " + f.state() + " done=" + f.isDone() + " exc=" + f.isCompletedExceptionally() + " can=" + f.isCancelled();
        try {
            s += " now=" + f.resultNow();
        } catch (Throwable t) {
            s += " now!" + t.getClass().getSimpleName();
        }
        try {
            s += " ex=" + f.exceptionNow();
        } catch (Throwable t) {
            s += " ex!" + t.getClass().getSimpleName();
        }
        return s;
    }

    static <T> void p(String n, CompletableFuture<T> f) {
        System.out.println(n + ": " + show(f) + " " + f.toString().replaceAll("@[0-9a-f]+", "@"));
    }

    static void t(String n, Callable<?> c) {
        try {
            System.out.println(n + ": " + c.call());
        } catch (Throwable e) {
            System.out.println(n + "! " + e);
        }
    }

    static <T> CompletableFuture<T> failed(String m) {
        return CompletableFuture.failedFuture(new IllegalStateException(m));
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<Integer> one = CompletableFuture.completedFuture(1);
        p("completed", one);
        p("failed", failed("x"));
        CompletableFuture<Integer> c = new CompletableFuture<>();
        System.out.println(c.cancel(true) + " " + c.cancel(false));
        p("cancelled", c);
        p("thenApply of cancelled", c.thenApply(x -> x + 1));
        p("thenApply", one.thenApply(x -> x + 1));
        p("thenApply throws", one.thenApply(x -> { throw new IllegalArgumentException("in apply"); }));
        p("thenApply error", one.thenApply(x -> { throw new Error("in apply"); }));
        p("chain of failed", Main.<Integer>failed("first").thenApply(x -> x).thenAccept(x -> { }).thenRun(() -> { }));
        p("handle ok", one.handle((x, e) -> x + " " + e));
        p("handle failed", Main.<Integer>failed("h").handle((x, e) -> x + " " + e));
        p("handle chained", Main.<Integer>failed("h").thenApply(x -> x).handle((x, e) -> x + " " + e));
        p("handle throws", one.handle((x, e) -> { throw new RuntimeException("hh"); }));
        p("whenComplete ok", one.whenComplete((x, e) -> System.out.println("when " + x + " " + e)));
        p("whenComplete throws", one.whenComplete((x, e) -> { throw new RuntimeException("w"); }));
        p("whenComplete both", Main.<Integer>failed("orig").whenComplete((x, e) -> { throw new RuntimeException("w"); }));
        CompletableFuture<Integer> both = Main.<Integer>failed("orig2").whenComplete((x, e) -> { throw new RuntimeException("w"); });
        try {
            both.join();
        } catch (CompletionException e) {
            System.out.println(Arrays.toString(e.getCause().getSuppressed()));
        }
        p("exceptionally", Main.<Integer>failed("e").exceptionally(e -> 7));
        p("exceptionally chained", Main.<Integer>failed("e").thenApply(x -> x).exceptionally(e -> e instanceof CompletionException ? 8 : 9));
        p("exceptionally unused", one.exceptionally(e -> 7));
        p("exceptionallyCompose", Main.<Integer>failed("e").exceptionallyCompose(e -> CompletableFuture.completedFuture(3)));
        p("exceptionallyCompose throws", Main.<Integer>failed("e").exceptionallyCompose(e -> { throw new RuntimeException("ec"); }));
        p("exceptionallyAsync", Main.<Integer>failed("e").exceptionallyAsync(e -> 4));
        p("compose", one.thenCompose(x -> CompletableFuture.completedFuture("c" + x)));
        p("compose failed", one.thenCompose(x -> failed("inner")));
        p("combine", one.thenCombine(CompletableFuture.completedFuture(2), Integer::sum));
        p("combine failed", one.thenCombine(Main.<Integer>failed("b"), Integer::sum));
        p("acceptBoth", one.thenAcceptBoth(one, (a, b) -> System.out.println(a + b)));
        p("runAfterBoth", one.runAfterBoth(failed("rb"), () -> System.out.println("no")));
        CompletableFuture<Integer> never = new CompletableFuture<>();
        p("applyToEither", never.applyToEither(one, x -> x * 10));
        p("acceptEither failed", never.acceptEither(failed("ae"), x -> System.out.println("no")));
        p("runAfterEither", one.runAfterEither(never, () -> System.out.println("either")));
        p("allOf empty", CompletableFuture.allOf());
        p("allOf", CompletableFuture.allOf(one, one, one));
        p("allOf failed", CompletableFuture.allOf(one, failed("all"), one));
        p("anyOf", CompletableFuture.anyOf(never, one));
        p("anyOf failed", CompletableFuture.anyOf(never, failed("any")));
        System.out.println(CompletableFuture.anyOf().isDone() + " " + CompletableFuture.allOf(one, never).isDone());
        System.out.println(never.toString().replaceAll(".*\\[", "["));
        CompletableFuture<Integer> deps = new CompletableFuture<>();
        deps.thenApply(x -> x);
        deps.thenAccept(x -> { });
        deps.whenComplete((x, e) -> { });
        System.out.println(deps.toString().replaceAll(".*\\[", "[") + " " + deps.getNumberOfDependents());
        System.out.println(deps.getNow(5) + " " + deps.complete(6) + " " + deps.complete(7) + " " + deps.getNow(5) + " " + deps.getNumberOfDependents());
        deps.obtrudeValue(9);
        p("obtruded", deps);
        deps.obtrudeException(new RuntimeException("ob"));
        p("obtruded exception", deps);
        p("completeOnTimeout", new CompletableFuture<Integer>().completeOnTimeout(77, 10, TimeUnit.MILLISECONDS));
        CompletableFuture<Integer> late = new CompletableFuture<Integer>().orTimeout(10, TimeUnit.MILLISECONDS);
        try {
            late.join();
        } catch (CompletionException e) {
            System.out.println(e + " " + e.getCause());
        }
        p("orTimeout", late);
        t("get timeout", () -> new CompletableFuture<Integer>().get(5, TimeUnit.MILLISECONDS));
        t("null executor", () -> CompletableFuture.supplyAsync(() -> 1, null));
        t("null function", () -> one.thenApply(null));
        t("null exception", () -> CompletableFuture.failedFuture(null));
        t("completeExceptionally null", () -> new CompletableFuture<>().completeExceptionally(null));
        t("allOf null", () -> CompletableFuture.allOf(one, null));
        t("resultNow early", () -> never.resultNow());
        t("exceptionNow early", () -> never.exceptionNow());
        t("exceptionNow of result", () -> one.exceptionNow());
        p("copy", one.copy());
        p("copy failed", Main.<Integer>failed("cp").copy());
        CompletionStage<Integer> minimal = one.minimalCompletionStage();
        t("minimal complete", () -> ((CompletableFuture<Integer>) minimal).complete(3));
        t("minimal get", () -> ((CompletableFuture<Integer>) minimal).get());
        t("minimal then", () -> minimal.thenApply(x -> x + 1).toCompletableFuture().join());
        t("completedStage", () -> CompletableFuture.completedStage("s").toCompletableFuture().join());
        t("failedStage", () -> CompletableFuture.failedStage(new RuntimeException("fs")).toCompletableFuture().join());
        p("supplyAsync", CompletableFuture.supplyAsync(() -> "async"));
        p("supplyAsync throws", CompletableFuture.supplyAsync(() -> { throw new UnsupportedOperationException("sa"); }));
        p("runAsync", CompletableFuture.runAsync(() -> { }));
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        Executor direct = r -> {
            order.add("exec");
            r.run();
        };
        CompletableFuture<String> src = new CompletableFuture<>();
        src.thenRun(() -> order.add("1"));
        src.thenRunAsync(() -> order.add("2"), direct);
        src.thenRun(() -> order.add("3"));
        src.complete("go");
        System.out.println(order);
        p("completeAsync", new CompletableFuture<String>().completeAsync(() -> "ca", direct));
        p("completeAsync throws", new CompletableFuture<String>().completeAsync(() -> { throw new RuntimeException("cat"); }, direct));
        CompletableFuture<Integer> deep = new CompletableFuture<>();
        CompletableFuture<Integer> end = deep;
        for (int i = 0; i < 20000; i++) {
            end = end.thenApply(x -> x + 1);
        }
        deep.complete(0);
        System.out.println(end.join());
        CompletableFuture<Integer> sub = new CompletableFuture<>() {
            @Override
            public <U> CompletableFuture<U> newIncompleteFuture() {
                System.out.println("newIncomplete");
                return new CompletableFuture<>();
            }
        };
        sub.thenApply(x -> x);
        t("cancel dependents", () -> {
            CompletableFuture<Integer> a = new CompletableFuture<>();
            CompletableFuture<Integer> b = a.thenApply(x -> x);
            b.cancel(false);
            a.complete(1);
            return show(b);
        });
        CompletionException ce = new CompletionException("m", new Error("c"));
        CompletableFuture<Integer> f2 = new CompletableFuture<>();
        f2.completeExceptionally(ce);
        p("completion exception itself", f2);
        p("and then", f2.thenApply(x -> x));
        t("delayed", () -> {
            long t0 = System.nanoTime();
            CompletableFuture.runAsync(() -> { }, CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS)).join();
            return (System.nanoTime() - t0) >= 29_000_000;
        });
        AtomicInteger count = new AtomicInteger();
        CompletableFuture<?>[] many = new CompletableFuture<?>[500];
        for (int i = 0; i < many.length; i++) {
            many[i] = CompletableFuture.supplyAsync(count::incrementAndGet).thenApplyAsync(x -> x * 2).thenAccept(x -> { });
        }
        CompletableFuture.allOf(many).join();
        System.out.println(count);
    }
}
