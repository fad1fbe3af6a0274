package java.util;

/** A task of a timer. */
public abstract class TimerTask implements Runnable {
    final Object lock = new Object();
    /** 0 new, 1 scheduled, 2 executed, 3 cancelled. */
    int state;
    long nextExecutionTime;
    long period;

    protected TimerTask() {
    }

    @Override
    public abstract void run();

    public boolean cancel() {
        synchronized (lock) {
            boolean r = state == 1;
            state = 3;
            return r;
        }
    }

    public long scheduledExecutionTime() {
        synchronized (lock) {
            return period < 0 ? nextExecutionTime + period : nextExecutionTime - period;
        }
    }
}
