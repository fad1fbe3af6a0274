package java.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A named set of threads in a tree of groups. */
public class ThreadGroup implements Thread.UncaughtExceptionHandler {
    private static ThreadGroup virtualGroup;
    private final ThreadGroup parent;
    private final String name;
    private int maxPriority = Thread.MAX_PRIORITY;
    private boolean daemon;
    private ArrayList<ThreadGroup> groups;

    /** For the VM: the group "system" (parent null) and under it the group "main". */
    private ThreadGroup(ThreadGroup parent, String name, Void unchecked) {
        this.parent = parent;
        this.name = name;
    }

    public ThreadGroup(String name) {
        this(Thread.currentThread().getThreadGroup(), name);
    }

    public ThreadGroup(ThreadGroup parent, String name) {
        this.parent = Objects.requireNonNull(parent);
        this.name = name;
        maxPriority = parent.maxPriority;
        daemon = parent.daemon;
        synchronized (parent) {
            if (parent.groups == null) {
                parent.groups = new ArrayList<>();
            }
            parent.groups.add(this);
        }
    }

    static synchronized ThreadGroup virtualGroup() {
        if (virtualGroup == null) {
            ThreadGroup root = Thread.currentThread().group;
            while (root.parent != null) {
                root = root.parent;
            }
            virtualGroup = new ThreadGroup(root, "VirtualThreads", (Void) null);
        }
        return virtualGroup;
    }

    public final String getName() {
        return name;
    }

    public final ThreadGroup getParent() {
        return parent;
    }

    public final int getMaxPriority() {
        return maxPriority;
    }

    @Deprecated(since = "16", forRemoval = true)
    public final boolean isDaemon() {
        return daemon;
    }

    @Deprecated(since = "16", forRemoval = true)
    public boolean isDestroyed() {
        return false;
    }

    @Deprecated(since = "16", forRemoval = true)
    public final void setDaemon(boolean daemon) {
        this.daemon = daemon;
    }

    @Deprecated(since = "16", forRemoval = true)
    public final void destroy() {
    }

    @Deprecated(since = "17", forRemoval = true)
    public final void checkAccess() {
    }

    public final void setMaxPriority(int pri) {
        if (pri >= Thread.MIN_PRIORITY && pri <= Thread.MAX_PRIORITY) {
            maxPriority = parent == null ? pri : Math.min(pri, parent.maxPriority);
            for (ThreadGroup g : subgroups()) {
                g.setMaxPriority(pri);
            }
        }
    }

    public final boolean parentOf(ThreadGroup g) {
        for (; g != null; g = g.parent) {
            if (g == this) {
                return true;
            }
        }
        return false;
    }

    private synchronized List<ThreadGroup> subgroups() {
        return groups == null ? new ArrayList<>() : new ArrayList<>(groups);
    }

    private List<Thread> threads(boolean recurse) {
        ArrayList<Thread> r = new ArrayList<>();
        for (Thread t : Thread.allThreads()) {
            ThreadGroup g = t.getThreadGroup();
            if (!t.isVirtual() && (recurse ? parentOf(g) : g == this)) {
                r.add(t);
            }
        }
        return r;
    }

    public int activeCount() {
        return threads(true).size();
    }

    public int enumerate(Thread[] list) {
        return enumerate(list, true);
    }

    public int enumerate(Thread[] list, boolean recurse) {
        List<Thread> all = threads(recurse);
        int n = Math.min(all.size(), list.length);
        for (int i = 0; i < n; i++) {
            list[i] = all.get(i);
        }
        return n;
    }

    public int activeGroupCount() {
        int n = 0;
        for (ThreadGroup g : subgroups()) {
            n += 1 + g.activeGroupCount();
        }
        return n;
    }

    public int enumerate(ThreadGroup[] list) {
        return enumerate(list, true);
    }

    public int enumerate(ThreadGroup[] list, boolean recurse) {
        return enumerate(list, 0, recurse);
    }

    private int enumerate(ThreadGroup[] list, int n, boolean recurse) {
        for (ThreadGroup g : subgroups()) {
            if (n < list.length) {
                list[n++] = g;
                if (recurse) {
                    n = g.enumerate(list, n, true);
                }
            }
        }
        return n;
    }

    public final void interrupt() {
        for (Thread t : threads(true)) {
            t.interrupt();
        }
    }

    public void list() {
        list("");
    }

    private void list(String indent) {
        System.out.println(indent + this);
        for (Thread t : threads(false)) {
            System.out.println(indent + "    " + t);
        }
        for (ThreadGroup g : subgroups()) {
            g.list(indent + "    ");
        }
    }

    @Override
    public void uncaughtException(Thread t, Throwable e) {
        if (parent != null) {
            parent.uncaughtException(t, e);
            return;
        }
        Thread.UncaughtExceptionHandler ueh = Thread.getDefaultUncaughtExceptionHandler();
        if (ueh != null) {
            ueh.uncaughtException(t, e);
        } else {
            System.err.print("Exception in thread \"" + t.getName() + "\" ");
            e.printStackTrace(System.err);
        }
    }

    @Override
    public String toString() {
        return getClass().getName() + "[name=" + getName() + ",maxpri=" + getMaxPriority() + "]";
    }
}
