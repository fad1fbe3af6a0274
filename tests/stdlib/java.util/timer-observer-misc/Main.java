// EventObject, Currency, Iterator of Enumeration, ServiceLoader without providers.
import java.util.*;
import java.util.concurrent.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        show(new EventObject("src").getSource() + " " + Currency.getInstance("EUR").getDefaultFractionDigits() + Currency.getInstance("JPY").getDefaultFractionDigits() + Currency.getInstance("USD") + Currency.getInstance(Locale.US).getCurrencyCode() + Currency.getInstance("GBP").getNumericCode());
        attempt(() -> new EventObject(null));
        attempt(() -> Currency.getInstance("XYZ"));
        attempt(() -> Currency.getInstance((String) null));
        Iterator<Integer> it = Collections.enumeration(List.of(1, 2)).asIterator(); show(it.next() + it.next()); 
        attempt(() -> it.next());
        show(ServiceLoader.load(Runnable.class).findFirst() + "" + ServiceLoader.load(Runnable.class).iterator().hasNext());
        attempt(() -> ServiceLoader.load(Runnable.class).iterator().next());
        CountDownLatch latch = new CountDownLatch(2); Timer t = new Timer(true); t.schedule(new TimerTask() { public void run() { latch.countDown(); if (latch.getCount() == 0) cancel(); } }, 1, 1); latch.await(); t.cancel(); show("ran " + latch.getCount());
        attempt(() -> { t.schedule(new TimerTask() { public void run() {} }, 1); return 0; });
        attempt(() -> { new Timer(true).schedule(new TimerTask() { public void run() {} }, -1); return 0; });
    }
}
