public class Main {
    static class Node { Node next; int v; }
    public static void main(String[] args) {
        Node head = null;
        for (int i = 0; i < 1000000; i++) { Node n = new Node(); n.next = head; n.v = i; head = n; }
        System.gc();
        long sum = 0;
        for (Node n = head; n != null; n = n.next) sum += n.v;
        System.out.println(sum);
    }
}
