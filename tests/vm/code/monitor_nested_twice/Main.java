public class Main {
    public static void main(String[] args) throws Exception {
        Object o = new Object();
        System.out.println(T.thrice(o) + " " + Thread.holdsLock(o));
    }
}
