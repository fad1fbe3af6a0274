import ibrik.abi.Errno;
import ibrik.abi.Host;

/** Interruption of host calls, handles closed while a thread is blocked in them, collections meanwhile. */
public class Main {
    static void soon(Runnable r) {
        Thread t = new Thread(() -> {
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                return;
            }
            r.run();
        });
        t.setDaemon(true);
        t.start();
    }

    static void say(String what, boolean right) {
        System.out.println(what + ": " + (right ? "right" : "wrong"));
    }

    public static void main(String[] args) throws Exception {
        Thread me = Thread.currentThread();
        byte[] b = new byte[8];
        long[] p = new long[2];
        Host.pipe(p);
        int in = (int) p[0], out = (int) p[1];
        soon(() -> Host.close(in));
        say("a read whose handle is closed", Host.read(in, b, 0, 8) == -Errno.EBADF);
        say("the next one", Host.read(in, b, 0, 8) == -Errno.EBADF);
        say("the other end of the pipe", Host.write(out, b, 0, 1) == -Errno.EPIPE);

        Host.pipe(p);
        int full = (int) p[1];
        soon(() -> Host.close(full));
        long n;
        do {
            n = Host.write(full, new byte[100_000], 0, 100_000);
        } while (n > 0);
        say("a write whose handle is closed", n == -Errno.EBADF);

        int s = (int) Host.socket(Host.FAMILY_IPV4, Host.SOCKET_STREAM);
        say("bind", Host.bind(s, new byte[] {1, 0, 0, 127, 0, 0, 1}, 0, 7) == 0 && Host.listen(s, 5) == 0);
        soon(() -> Host.close(s));
        say("an accept whose handle is closed", Host.accept(s, null, 0, 0) < 0);

        int u = (int) Host.socket(Host.FAMILY_IPV4, Host.SOCKET_DATAGRAM);
        Host.bind(u, new byte[] {1, 0, 0, 127, 0, 0, 1}, 0, 7);
        soon(() -> Host.close(u));
        say("a receive whose handle is closed", Host.receive(u, b, 0, 8, null, 0, 0) <= 0);

        Host.pipe(p);
        int polled = (int) p[0];
        soon(() -> Host.close(polled));
        long[] rows = {polled, Host.POLL_READ, 0};
        say("a poll whose handle is closed", Host.poll(rows, 5_000_000_000L) == 1 && rows[2] != 0);

        soon(me::interrupt);
        say("an interrupted poll", Host.poll(new long[] {-1, 0, 0}, -1) == -Errno.EINTR && Thread.interrupted());
        soon(me::interrupt);
        say("an interrupted sleep", Host.sleep(10_000_000_000L) == -Errno.EINTR && Thread.interrupted());
        me.interrupt();
        long start = System.nanoTime();
        say("a sleep of one who is interrupted", Host.sleep(5_000_000_000L) == -Errno.EINTR
                && System.nanoTime() - start < 2_000_000_000L && Thread.interrupted());
        Process child = new ProcessBuilder("sleep", "10").start();
        soon(me::interrupt);
        try {
            child.waitFor();
            say("waiting for a process", false);
        } catch (InterruptedException e) {
            say("waiting for a process", child.isAlive() && !me.isInterrupted());
        }
        child.destroy();
        say("its end", child.waitFor() == 143);
        soon(me::interrupt);
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException e) {
            say("Thread.sleep", !me.isInterrupted());
        }

        Host.pipe(p);
        int slow = (int) p[0], later = (int) p[1];
        long[] got = new long[1];
        Thread reader = new Thread(() -> got[0] = Host.read(slow, b, 0, 8));
        reader.start();
        soon(reader::interrupt);
        Object kept = null;
        for (int i = 0; i < 50_000; i++) {
            kept = new byte[1000];
        }
        System.gc();
        Thread.sleep(60);
        say("reads are not interrupted, and stop no collection", reader.isAlive() && kept != null);
        Host.write(later, b, 0, 5);
        reader.join();
        say("and end when there is something", got[0] == 5);
    }
}
