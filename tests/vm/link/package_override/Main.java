public class Main {
    public static void main(String[] args) {
        System.out.println(q.A.call(new q.A()) + q.A.call(new p.B()) + q.A.call(new q.C()));
    }
}
