// ProcessBuilder and Process: output, exit codes, redirection, environment, errors.
import java.io.*;
import java.util.concurrent.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
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

    static String run(String... c) throws Exception { Process p = new ProcessBuilder(c).redirectErrorStream(true).start(); String s = new String(p.getInputStream().readAllBytes()); return s.trim() + ":" + p.waitFor(); }

    public static void main(String[] args) throws Exception {
        show(run("echo", "a  b", "$HOME") + " " + run("sh", "-c", "echo out; echo err >&2; exit 3") + run("true") + run("sh", "-c", "exit 200"));
        ProcessBuilder b = new ProcessBuilder("sh", "-c", "echo $VAR; pwd; cat"); b.environment().put("VAR", "value"); b.directory(new File("/")); Process p = b.start(); p.getOutputStream().write("stdin".getBytes()); p.getOutputStream().close(); show(new String(p.getInputStream().readAllBytes()).replace("\n", "|") + p.waitFor() + p.isAlive() + p.exitValue() + p.waitFor(1, TimeUnit.SECONDS));
        Process s = new ProcessBuilder("sleep", "100").start(); show(s.isAlive());
        step(() -> s.exitValue());
        s.destroy(); show(s.waitFor() + " " + (s.pid() > 0) + p.inputReader().readLine());
        step(() -> new ProcessBuilder().start());
        attempt(() -> { try { new ProcessBuilder("/no/such/program").start(); return 0; } catch (IOException e) { return e.getMessage(); } });
        step(() -> new ProcessBuilder("ls", null).start());
        show(new ProcessBuilder("a").command("b", "c").command() + "" + ProcessBuilder.Redirect.PIPE.type() + ProcessBuilder.Redirect.INHERIT);
    }
}
