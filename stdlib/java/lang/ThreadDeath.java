package java.lang;

/** ThreadDeath: see the documentation of Java SE; carries a message and a cause only. */
public class ThreadDeath extends Error {
    private static final long serialVersionUID = -4417128565033088268L;

    public ThreadDeath() {
        super();
    }
}
