package java.lang;

/** A thread-local variable whose value a new thread takes from its parent. */
public class InheritableThreadLocal<T> extends ThreadLocal<T> {
    public InheritableThreadLocal() {
    }

    @Override
    protected T childValue(T parentValue) {
        return parentValue;
    }

    @Override
    Values values(Thread t, boolean create) {
        if (t.inheritable == null && create) {
            t.inheritable = new Values();
        }
        return t.inheritable;
    }
}
