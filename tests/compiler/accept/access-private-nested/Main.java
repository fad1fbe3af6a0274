public class Main {
    private int secret = 1;
    private static int shared = 2;

    private int bump(int by) {
        return secret += by;
    }

    private static class Peer {
        private int own = 5;

        private Peer() {
        }

        int read(Main m) {
            return m.secret + shared + m.bump(10);
        }
    }

    class Inner {
        private int v = secret++;

        private class Most {
            int all() {
                return v + secret + shared;
            }
        }
    }

    interface I {
        private int hidden() {
            return 42;
        }

        default int show() {
            return hidden();
        }
    }

    public static void main(String[] args) {
        Main m = new Main();
        Peer p = new Peer();
        p.own += 2;
        System.out.println(p.read(m) + p.own);
        Inner i = m.new Inner();
        i.v *= 2;
        System.out.println(i.new Most().all());
        System.out.println(new I() {
        }.show());
        m.secret <<= 2;
        System.out.println(m.secret--);
        System.out.println(++m.secret);
    }
}
