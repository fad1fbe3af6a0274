package java.util;

/** Runs tasks later on one thread. */
public class Timer {
    private static int serial;
    private final PriorityQueue<TimerTask> queue = new PriorityQueue<>(
            (a, b) -> Long.compare(a.nextExecutionTime, b.nextExecutionTime));
    private final Thread thread;
    private boolean cancelled;

    public Timer() {
        this("Timer-" + next());
    }

    public Timer(boolean isDaemon) {
        this("Timer-" + next(), isDaemon);
    }

    public Timer(String name) {
        this(name, false);
    }

    public Timer(String name, boolean isDaemon) {
        thread = new Thread(this::loop, name);
        thread.setDaemon(isDaemon);
        thread.start();
    }

    private static synchronized int next() {
        return serial++;
    }

    private void loop() {
        try {
            while (true) {
                TimerTask t;
                synchronized (queue) {
                    while (queue.isEmpty() && !cancelled) {
                        queue.wait();
                    }
                    if (queue.isEmpty()) {
                        return;
                    }
                    t = queue.peek();
                    long now = System.currentTimeMillis();
                    long wait;
                    synchronized (t.lock) {
                        if (t.state == 3) {
                            queue.poll();
                            continue;
                        }
                        wait = t.nextExecutionTime - now;
                        if (wait <= 0) {
                            queue.poll();
                            if (t.period == 0) {
                                t.state = 2;
                            } else {
                                t.nextExecutionTime = t.period < 0 ? now - t.period
                                        : t.nextExecutionTime + t.period;
                                queue.add(t);
                            }
                        }
                    }
                    if (wait > 0) {
                        queue.wait(wait);
                        continue;
                    }
                }
                t.run();
            }
        } catch (InterruptedException e) {
            return;
        } finally {
            synchronized (queue) {
                cancelled = true;
                queue.clear();
            }
        }
    }

    private void add(TimerTask task, long time, long period) {
        if (time < 0) {
            throw new IllegalArgumentException("Illegal execution time.");
        }
        synchronized (queue) {
            if (cancelled) {
                throw new IllegalStateException("Timer already cancelled.");
            }
            synchronized (task.lock) {
                if (task.state != 0) {
                    throw new IllegalStateException("Task already scheduled or cancelled");
                }
                task.nextExecutionTime = time;
                task.period = period;
                task.state = 1;
            }
            queue.add(task);
            queue.notify();
        }
    }

    public void schedule(TimerTask task, long delay) {
        if (delay < 0) {
            throw new IllegalArgumentException("Negative delay.");
        }
        add(task, System.currentTimeMillis() + delay, 0);
    }

    private static void check(long delay, long period) {
        if (delay < 0) {
            throw new IllegalArgumentException("Negative delay.");
        }
        if (period <= 0) {
            throw new IllegalArgumentException("Non-positive period.");
        }
    }

    public void schedule(TimerTask task, long delay, long period) {
        check(delay, period);
        add(task, System.currentTimeMillis() + delay, -period);
    }

    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
        check(delay, period);
        add(task, System.currentTimeMillis() + delay, period);
    }

    public void cancel() {
        synchronized (queue) {
            cancelled = true;
            queue.clear();
            queue.notify();
        }
    }

    public int purge() {
        synchronized (queue) {
            int n = queue.size();
            queue.removeIf(t -> t.state == 3);
            return n - queue.size();
        }
    }

    public void schedule(TimerTask task, Date time) {
        add(task, time.getTime(), 0);
    }

    public void schedule(TimerTask task, Date firstTime, long period) {
        check(0, period);
        add(task, firstTime.getTime(), -period);
    }

    public void scheduleAtFixedRate(TimerTask task, Date firstTime, long period) {
        check(0, period);
        add(task, firstTime.getTime(), period);
    }
}
