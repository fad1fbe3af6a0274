// Phaser phases by hand, tiers and termination.
import java.util.concurrent.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        Phaser p = new Phaser(2) { protected boolean onAdvance(int phase, int n) { show("advance " + phase + " " + n); return phase >= 1 || n == 0; } }; show(p.arrive() + "" + p.getArrivedParties() + p.getUnarrivedParties()); p.arrive(); show(p.getPhase() + "" + p.isTerminated()); p.arriveAndDeregister(); p.arrive(); show(p.isTerminated() + "" + (p.arrive() < 0) + (p.register() < 0)); step(() -> new Phaser(-1)); Phaser q = new Phaser(); show(q.register() + "" + q.bulkRegister(2) + q.getRegisteredParties());
    }
}
