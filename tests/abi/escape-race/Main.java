import ibrik.abi.Host;

public class Main {
    static volatile boolean done;

    /** Turns a name into two things, by turns. */
    static void swap(String name, String one, String other) {
        String spare = name + ".spare";
        while (!done) {
            Host.rename(name, spare, 0);
            Host.rename(one, name, 0);
            Host.rename(name, one, 0);
            Host.rename(other, name, 0);
            Host.rename(name, other, 0);
            Host.rename(spare, name, 0);
        }
    }

    static String read(String name) {
        byte[] b = new byte[20];
        int h = (int) Host.open(name, Host.OPEN_READ, 0);
        if (h < 0) {
            return "";
        }
        int n = (int) Host.read(h, b, 0, b.length);
        Host.close(h);
        return new String(b, 0, n);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> swap("in/x", "in/good", "in/bad"));
        Thread b = new Thread(() -> swap("in/y", "in/e", "in/l"));
        a.start();
        b.start();
        int seen = 0, denied = 0, wrong = 0, opened = 0;
        long end = System.currentTimeMillis() + 1200;
        while (System.currentTimeMillis() < end) {
            for (String name : new String[] {"in/x", "in/y/f"}) {
                String s = read(name);
                seen++;
                if (s.startsWith("secret")) {
                    wrong++;
                }
                if (s.startsWith("inside")) {
                    opened++;
                }
                long[] fields = new long[Host.STAT_FIELDS];
                if (Host.stat(name, 0, fields) == 0 && fields[2] > 10) {
                    wrong++;
                }
                int h = (int) Host.open(name, Host.OPEN_WRITE, 0);
                if (h >= 0) {
                    Host.write(h, "inside".getBytes(), 0, 6);
                    Host.close(h);
                }
            }
        }
        done = true;
        a.join();
        b.join();
        System.out.println("wrong: " + wrong + (seen > 100 && opened > 0 ? "" : " too few: " + seen + " " + opened));
    }
}
