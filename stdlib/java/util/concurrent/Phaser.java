package java.util.concurrent;

/** A barrier with a changing number of parties. All phasers of a tree share the root's monitor and phase. */
public class Phaser {
    private static final int MAX_PARTIES = 0xffff;

    private final Phaser parent, root;
    private final Object monitor;
    /** Of this phaser; the phase that its parties work in follows the root's. */
    private int parties, unarrived;
    /** Of the root only; negative once terminated. */
    private int phase;
    /** Of the root: counts its advances; of others: the last one that they know of. */
    private int epoch;

    public Phaser() {
        this(null, 0);
    }

    public Phaser(int parties) {
        this(null, parties);
    }

    public Phaser(Phaser parent) {
        this(parent, 0);
    }

    public Phaser(Phaser parent, int parties) {
        if (parties < 0 || parties > MAX_PARTIES) throw new IllegalArgumentException("Illegal number of parties");
        this.parent = parent;
        root = parent == null ? this : parent.root;
        monitor = parent == null ? new Object() : root.monitor;
        this.parties = parties;
        unarrived = parties;
        epoch = root.epoch;
        if (parent != null && parties != 0) parent.register();
    }

    /** A phaser below the root: after an advance all its parties have to arrive again. */
    private void follow() {
        if (epoch == root.epoch) return;
        epoch = root.epoch;
        unarrived = parties;
    }

    private String bad(String text) {
        return text + stateToString();
    }

    private String stateToString() {
        return super.toString() + "[phase = " + root.phase + " parties = " + parties + " arrived = " + (parties - unarrived) + "]";
    }

    public int register() {
        return doRegister(1);
    }

    public int bulkRegister(int parties) {
        if (parties < 0) throw new IllegalArgumentException();
        return parties == 0 ? getPhase() : doRegister(parties);
    }

    private int doRegister(int n) {
        synchronized (monitor) {
            follow();
            // While the phase advances, and onAdvance runs, newcomers wait for the next one.
            boolean interrupted = false;
            while (root.advancing != null && root.advancing != Thread.currentThread() && root.phase >= 0) {
                try {
                    monitor.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
            if (n > MAX_PARTIES - parties) {
                throw new IllegalStateException(bad("Attempt to register more than " + MAX_PARTIES + " parties for "));
            }
            if (root.phase < 0) return root.phase;
            if (parties == 0 && parent != null) parent.doRegister(1);
            parties += n;
            unarrived += n;
            return root.phase;
        }
    }

    /** The thread in which the phase advances. */
    private Thread advancing;

    public int arrive() {
        return doArrive(false);
    }

    public int arriveAndDeregister() {
        return doArrive(true);
    }

    private int doArrive(boolean leave) {
        synchronized (monitor) {
            follow();
            int p = root.phase;
            if (p < 0) return p;
            if (unarrived <= 0) throw new IllegalStateException(bad("Attempted arrival of unregistered party for "));
            unarrived--;
            if (leave) parties--;
            if (unarrived == 0) {
                if (parent == null) advance();
                else parent.doArrive(parties == 0);
            }
            return p;
        }
    }

    /** Of the root, with the monitor held, when all have arrived. */
    private void advance() {
        boolean end;
        advancing = Thread.currentThread();
        try {
            end = onAdvance(phase, parties);
        } finally {
            advancing = null;
        }
        int next = phase + 1 & Integer.MAX_VALUE;
        unarrived = parties;
        phase = end ? next | Integer.MIN_VALUE : next;
        epoch++;
        monitor.notifyAll();
    }

    public int arriveAndAwaitAdvance() {
        synchronized (monitor) {
            int p = doArrive(false);
            return p < 0 ? p : awaitAdvance(p);
        }
    }

    public int awaitAdvance(int phase) {
        if (phase < 0) return phase;
        boolean interrupted = false;
        synchronized (monitor) {
            while (root.phase == phase) {
                try {
                    monitor.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
            return root.phase;
        }
    }

    public int awaitAdvanceInterruptibly(int phase) throws InterruptedException {
        if (phase < 0) return phase;
        synchronized (monitor) {
            if (root.phase == phase && Thread.interrupted()) throw new InterruptedException();
            while (root.phase == phase) monitor.wait();
            return root.phase;
        }
    }

    public int awaitAdvanceInterruptibly(int phase, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        if (phase < 0) return phase;
        synchronized (monitor) {
            while (root.phase == phase) {
                if (Thread.interrupted()) throw new InterruptedException();
                long left = deadline - System.nanoTime();
                if (left <= 0) throw new TimeoutException();
                TimeUnit.NANOSECONDS.timedWait(monitor, left);
            }
            return root.phase;
        }
    }

    public void forceTermination() {
        synchronized (monitor) {
            root.phase |= Integer.MIN_VALUE;
            monitor.notifyAll();
        }
    }

    public final int getPhase() {
        synchronized (monitor) {
            return root.phase;
        }
    }

    public int getRegisteredParties() {
        synchronized (monitor) {
            return parties;
        }
    }

    public int getArrivedParties() {
        synchronized (monitor) {
            follow();
            return parties - unarrived;
        }
    }

    public int getUnarrivedParties() {
        synchronized (monitor) {
            follow();
            return unarrived;
        }
    }

    public Phaser getParent() {
        return parent;
    }

    public Phaser getRoot() {
        return root;
    }

    public boolean isTerminated() {
        return getPhase() < 0;
    }

    protected boolean onAdvance(int phase, int registeredParties) {
        return registeredParties == 0;
    }

    @Override
    public String toString() {
        synchronized (monitor) {
            follow();
            return stateToString();
        }
    }
}
