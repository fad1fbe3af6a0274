package java.util.concurrent;

/** BrokenBarrierException: see the documentation of Java SE; carries a message and a cause only. */
public class BrokenBarrierException extends Exception {
    private static final long serialVersionUID = 7117394618823254244L;

    public BrokenBarrierException() {
        super();
    }

    public BrokenBarrierException(String message) {
        super(message);
    }
}
