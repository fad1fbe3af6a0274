import ibrik.abi.Host;

public class Main {
    static volatile boolean done;

    public static void main(String[] args) throws Exception {
        byte[] poison = "poison".getBytes();
        Thread[] writers = new Thread[2];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new Thread(() -> {
                while (!done) {
                    for (int h = 3; h < 8; h++) {
                        Host.write(h, poison, 0, poison.length);
                    }
                }
            });
            writers[i].start();
        }
        for (int i = 0; i < 1500; i++) {
            long h = Host.open("a", Host.OPEN_WRITE | Host.OPEN_CREATE | Host.OPEN_APPEND, 0600);
            long k = Host.openDirectory(".");
            byte[] b = new byte[500];
            Host.readDirectory((int) k, b, 0, b.length);
            Host.close((int) h);
            Host.close((int) k);
            Host.close((int) k);
        }
        done = true;
        for (Thread t : writers) {
            t.join();
        }
        System.out.println("done");
    }
}
