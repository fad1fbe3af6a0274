import java.io.*;
import java.util.*;

public class Main {
    static StringBuilder log = new StringBuilder();

    static class R implements AutoCloseable {
        final String name;
        final boolean fails;

        R(String name, boolean fails) {
            this.name = name;
            this.fails = fails;
            log.append("+").append(name);
        }

        @Override
        public void close() throws IOException {
            log.append("-").append(name);
            if (fails)
                throw new IOException("close " + name);
        }
    }

    static int returns(int n) {
        try {
            if (n == 0)
                return 1;
            if (n == 1)
                throw new IllegalStateException("one");
            if (n == 2)
                throw new RuntimeException("two");
        } catch (IllegalStateException e) {
            log.append("catch;");
            return 2;
        } finally {
            log.append("finally").append(n).append(';');
        }
        return 3;
    }

    @SuppressWarnings("finally")
    static int overrides() {
        try {
            throw new RuntimeException();
        } finally {
            return 9;
        }
    }

    static int nested() {
        int x = 1;
        try {
            try {
                x += 1;
                throw new Exception("inner");
            } catch (Exception e) {
                x *= 10;
                throw new RuntimeException(e);
            } finally {
                x += 3;
            }
        } catch (RuntimeException e) {
            x += e.getCause().getMessage().length();
        } finally {
            x *= 2;
        }
        return x;
    }

    static String loops() {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            try {
                if (i == 1)
                    continue;
                if (i == 3)
                    break;
                s.append(i);
            } finally {
                s.append('f');
            }
        }
        return s.toString();
    }

    static void rethrow(boolean io) throws IOException, InterruptedException {
        try {
            if (io)
                throw new IOException("io");
            throw new InterruptedException("int");
        } catch (final Exception e) {
            throw e;
        }
    }

    static String multi(int n) {
        try {
            switch (n) {
                case 0: throw new IOException("a");
                case 1: throw new IllegalArgumentException("b");
                case 2: throw new ArithmeticException("c");
                default: return "none";
            }
        } catch (IOException | IllegalArgumentException e) {
            return "multi " + e.getMessage();
        } catch (RuntimeException e) {
            return "runtime " + e.getMessage();
        }
    }

    static void resources() {
        try (R a = new R("a", false); R b = new R("b", true)) {
            log.append("body;");
            throw new IllegalStateException("body");
        } catch (Exception e) {
            log.append(e.getMessage()).append(e.getSuppressed().length).append(e.getSuppressed()[0].getMessage());
        } finally {
            log.append(";done");
        }
    }

    static int early() throws Exception {
        R shared = new R("s", false);
        try (shared; R none = null) {
            return log.length();
        }
    }

    final Object lock = new Object();
    int guarded;

    int sync(int n) {
        synchronized (lock) {
            if (n > 3)
                return guarded;
            synchronized (this) {
                guarded += n;
            }
            for (int i = 0; i < n; i++) {
                synchronized (log) {
                    if (i == 2)
                        break;
                    guarded++;
                }
            }
        }
        return -1;
    }

    static int expression(String s) {
        return 1 + 2 * switch (s) {
            case "x" -> {
                try {
                    yield Integer.parseInt(s);
                } catch (NumberFormatException e) {
                    yield 20;
                } finally {
                    log.append('!');
                }
            }
            default -> 1;
        };
    }

    static int catchThrows() {
        int n = 0;
        try {
            try {
                throw new IOException("first");
            } catch (IOException e) {
                throw new IllegalStateException("second");
            } finally {
                n += 5;
            }
        } catch (IllegalStateException e) {
            return n;
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(returns(0) + " " + returns(1) + " " + returns(3));
        try {
            returns(2);
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(log);
        log.setLength(0);
        System.out.println(overrides() + " " + nested() + " " + loops() + " " + catchThrows());
        for (boolean b : new boolean[] {true, false})
            try {
                rethrow(b);
            } catch (IOException | InterruptedException e) {
                System.out.println(e);
            }
        System.out.println(multi(0) + multi(1) + multi(2) + multi(3));
        resources();
        System.out.println(log);
        log.setLength(0);
        System.out.println(early() + " " + log);
        Main m = new Main();
        System.out.println(m.sync(2) + " " + m.sync(3) + " " + m.sync(4));
        System.out.println(expression("x") + expression("y") + " " + log);
        try {
            throw null;
        } catch (NullPointerException e) {
            System.out.println("thrown null");
        }
    }
}
