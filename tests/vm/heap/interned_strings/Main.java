public class Main {
    public static void main(String[] args) throws Exception {
        String a = "inter" + args.length, b = new String("inter0").intern();
        System.out.println((a == b) + " " + (a.intern() == b) + " " + ("inter" + 0 == b) + " " + (new String("x") == "x"));
        String[] s = new String[2];
        Thread t = new Thread(() -> s[0] = ("dyn" + args.length).intern());
        t.start(); s[1] = ("dyn" + args.length).intern(); t.join();
        System.out.println(s[0] == s[1]);
        for (int i = 0; i < 20000; i++) ("many" + i).intern();
        System.gc();
        System.out.println(("many" + 7).intern() == "many7");
    }
}
