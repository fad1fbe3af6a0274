package java.lang;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Whatever can be thrown. */
public class Throwable implements Serializable {
    private static final long serialVersionUID = -3042686055658047285L;

    private transient Object backtrace;
    private String detailMessage;
    private Throwable cause = this;
    private StackTraceElement[] stackTrace;
    private List<Throwable> suppressedExceptions;
    /** Bit 0: no suppression; bit 1: no stack trace. */
    private transient byte flags;

    public Throwable() {
        fillInStackTrace();
    }

    public Throwable(String message) {
        detailMessage = message;
        fillInStackTrace();
    }

    public Throwable(String message, Throwable cause) {
        detailMessage = message;
        this.cause = cause;
        fillInStackTrace();
    }

    public Throwable(Throwable cause) {
        detailMessage = cause == null ? null : cause.toString();
        this.cause = cause;
        fillInStackTrace();
    }

    protected Throwable(String message, Throwable cause, boolean enableSuppression,
            boolean writableStackTrace) {
        detailMessage = message;
        this.cause = cause;
        flags = (byte) ((enableSuppression ? 0 : 1) | (writableStackTrace ? 0 : 2));
        if (writableStackTrace) {
            fillInStackTrace();
        }
    }

    public String getMessage() {
        return detailMessage;
    }

    public String getLocalizedMessage() {
        return getMessage();
    }

    public synchronized Throwable getCause() {
        return cause == this ? null : cause;
    }

    public synchronized Throwable initCause(Throwable cause) {
        if (this.cause != this) {
            throw new IllegalStateException("Can't overwrite cause with "
                    + (cause == null ? "a null" : cause.toString()), this);
        }
        if (cause == this) {
            throw new IllegalArgumentException("Self-causation not permitted", this);
        }
        this.cause = cause;
        return this;
    }

    /** For subclasses whose constructors set the cause late. */
    final void setCause(Throwable t) {
        cause = t;
    }

    @Override
    public String toString() {
        String s = getClass().getName();
        String message = getLocalizedMessage();
        return message != null ? s.concat(": ").concat(message) : s;
    }

    public void printStackTrace() {
        printStackTrace(System.err);
    }

    public void printStackTrace(PrintStream s) {
        synchronized (s) {
            print(s, null);
        }
    }

    public void printStackTrace(PrintWriter s) {
        synchronized (s) {
            print(null, s);
        }
    }

    private void print(PrintStream s, PrintWriter w) {
        ArrayList<Throwable> seen = new ArrayList<>();
        seen.add(this);
        line(s, w, toString());
        StackTraceElement[] trace = ourStackTrace();
        for (int i = 0; i < trace.length; i++) {
            line(s, w, "\tat ".concat(trace[i].toString()));
        }
        for (Throwable t : getSuppressed()) {
            t.printEnclosed(s, w, trace, "Suppressed: ", "\t", seen);
        }
        Throwable c = getCause();
        if (c != null) {
            c.printEnclosed(s, w, trace, "Caused by: ", "", seen);
        }
    }

    private static void line(PrintStream s, PrintWriter w, String text) {
        if (s != null) {
            s.println(text);
        } else {
            w.println(text);
        }
    }

    private void printEnclosed(PrintStream s, PrintWriter w, StackTraceElement[] enclosing,
            String caption, String prefix, ArrayList<Throwable> seen) {
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) == this) {
                line(s, w, prefix + caption + "[CIRCULAR REFERENCE: " + this + "]");
                return;
            }
        }
        seen.add(this);
        StackTraceElement[] trace = ourStackTrace();
        int m = trace.length - 1;
        int n = enclosing.length - 1;
        while (m >= 0 && n >= 0 && trace[m].equals(enclosing[n])) {
            m--;
            n--;
        }
        line(s, w, prefix + caption + this);
        for (int i = 0; i <= m; i++) {
            line(s, w, prefix + "\tat " + trace[i]);
        }
        int common = trace.length - 1 - m;
        if (common != 0) {
            line(s, w, prefix + "\t... " + common + " more");
        }
        for (Throwable t : getSuppressed()) {
            t.printEnclosed(s, w, trace, "Suppressed: ", prefix + "\t", seen);
        }
        Throwable c = getCause();
        if (c != null) {
            c.printEnclosed(s, w, trace, "Caused by: ", prefix, seen);
        }
    }

    public synchronized Throwable fillInStackTrace() {
        if ((flags & 2) == 0) {
            stackTrace = null;
            fillInStackTrace0();
        }
        return this;
    }

    /** Stores the frames above the constructors of this object in backtrace, in the VM's form. */
    private native void fillInStackTrace0();

    /** Makes the elements of what fillInStackTrace0 stored; empty if it stored nothing. */
    private static native StackTraceElement[] elements(Object backtrace);

    private synchronized StackTraceElement[] ourStackTrace() {
        if (stackTrace == null) {
            stackTrace = backtrace == null ? new StackTraceElement[0] : elements(backtrace);
        }
        return stackTrace;
    }

    public StackTraceElement[] getStackTrace() {
        return ourStackTrace().clone();
    }

    public void setStackTrace(StackTraceElement[] stackTrace) {
        StackTraceElement[] copy = stackTrace.clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException("stackTrace[" + i + "]");
            }
        }
        synchronized (this) {
            if ((flags & 2) == 0) {
                this.stackTrace = copy;
                backtrace = null;
            }
        }
    }

    public final synchronized void addSuppressed(Throwable exception) {
        if (exception == this) {
            throw new IllegalArgumentException("Self-suppression not permitted", exception);
        }
        if (exception == null) {
            throw new NullPointerException("Cannot suppress a null exception.");
        }
        if ((flags & 1) != 0) {
            return;
        }
        if (suppressedExceptions == null) {
            suppressedExceptions = new ArrayList<>(1);
        }
        suppressedExceptions.add(exception);
    }

    public final synchronized Throwable[] getSuppressed() {
        return suppressedExceptions == null ? new Throwable[0]
                : suppressedExceptions.toArray(new Throwable[suppressedExceptions.size()]);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        getStackTrace();
        java.io.ObjectOutputStream.PutField f = s.putFields();
        f.put("cause", cause);
        f.put("detailMessage", detailMessage);
        f.put("stackTrace", stackTrace);
        f.put("suppressedExceptions", (flags & 1) != 0 ? null
                : suppressedExceptions == null ? java.util.Collections.emptyList()
                : suppressedExceptions);
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        backtrace = null;
        if (suppressedExceptions == null) {
            flags |= 1;
        } else {
            suppressedExceptions = suppressedExceptions.isEmpty() ? null
                    : new ArrayList<>(suppressedExceptions);
        }
        if (stackTrace == null) {
            stackTrace = new StackTraceElement[0];
        }
    }
}
