package java.util;

/** Tells observers of changes. */
@Deprecated(since = "9")
public class Observable {
    private boolean changed;
    private final Vector<Observer> obs = new Vector<>();

    public Observable() {
    }

    public synchronized void addObserver(Observer o) {
        Objects.requireNonNull(o);
        if (!obs.contains(o)) {
            obs.addElement(o);
        }
    }

    public synchronized void deleteObserver(Observer o) {
        obs.removeElement(o);
    }

    public void notifyObservers() {
        notifyObservers(null);
    }

    public void notifyObservers(Object arg) {
        Object[] a;
        synchronized (this) {
            if (!changed) {
                return;
            }
            a = obs.toArray();
            changed = false;
        }
        for (int i = a.length - 1; i >= 0; i--) {
            ((Observer) a[i]).update(this, arg);
        }
    }

    public synchronized void deleteObservers() {
        obs.removeAllElements();
    }

    protected synchronized void setChanged() {
        changed = true;
    }

    protected synchronized void clearChanged() {
        changed = false;
    }

    public synchronized boolean hasChanged() {
        return changed;
    }

    public synchronized int countObservers() {
        return obs.size();
    }
}
