// tryLock with time, interruptible locks, hasQueuedThreads.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        ReentrantLock l = new ReentrantLock(); l.lock(); Thread t = new Thread(() -> { try { l.lockInterruptibly(); show("never"); } catch (InterruptedException e) { show("interrupted " + l.isHeldByCurrentThread()); } }); t.start(); while (!l.hasQueuedThread(t)) Thread.onSpinWait(); show(l.getQueueLength() + "" + l.hasQueuedThreads()); t.interrupt(); t.join(); Thread u = new Thread(() -> { try { show(l.tryLock(2, TimeUnit.MILLISECONDS)); } catch (InterruptedException e) {} }); u.start(); u.join(); l.unlock(); show(l.tryLock() + "" + l.toString().contains("Locked by thread main")); Condition c = l.newCondition(); show(c.awaitNanos(-5) <= 0); show(c.awaitUntil(new Date(0)));
    }
}
