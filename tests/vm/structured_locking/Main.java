public class Main {
    interface T { Object run() throws Throwable; }
    static void t(String n, Object o, T r) {
        for (int i = 0; i < 2; i++) {
            String s;
            try { s = "" + r.run(); } catch (Throwable e) { s = e + (e.getCause() == null ? "" : " cause " + e.getCause()) + " at " + e.getStackTrace()[0].getMethodName(); }
            System.out.println(n + ": " + s + " held=" + Thread.holdsLock(o) + " " + Thread.holdsLock(L.class));
            while (Thread.holdsLock(o) && n.startsWith("x")) break;
        }
    }
    public static void main(String[] args) throws Throwable {
        Object o = new Object();
        t("enterReturn", o, () -> L.enterReturn(o));
        t("exitOnly", o, () -> L.exitOnly(o));
        synchronized (o) { t("exitOnly held", o, () -> L.exitOnly(o)); }
        t("enterTwiceExitOnce", o, () -> L.enterTwiceExitOnce(o));
        t("exitTwice", o, () -> L.exitTwice(o));
        synchronized (o) { t("exitTwice held", o, () -> L.exitTwice(o)); }
        t("balanced", o, () -> L.balanced(o, new Object()));
        t("balanced same", o, () -> L.balanced(o, o));
        t("exitOwn", o, () -> L.exitOwn());
        t("exitOwnAndBack", o, () -> L.exitOwnAndBack());
        t("syncEnter", o, () -> L.syncEnter(o));
        t("throwHolding", o, () -> L.throwHolding(o, new RuntimeException("own")));
        t("throwExited", o, () -> L.throwExited(new RuntimeException("own")));
        t("throwHolding null", o, () -> L.throwHolding(o, null));
        t("caughtInside", o, () -> L.caughtInside(o));
        t("loop", o, () -> L.loop(o, 100));
        t("loop long", o, () -> L.loop(o, 5000));
        t("loop 0", o, () -> L.loop(o, 0));
        t("enterNull", o, () -> L.enterNull());
        t("exitNull", o, () -> L.exitNull());
        t("voidReturn", o, () -> { L.voidReturn(o); return "x"; });
        t("longReturn", o, () -> L.longReturn(o));
        Thread w = new Thread(() -> { synchronized (o) { synchronized (L.class) { System.out.println("free"); } } });
        w.setDaemon(true); w.start(); w.join(2000);
    }
}
