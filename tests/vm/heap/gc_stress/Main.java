/** A collection at every hundredth allocation changes nothing that a program sees. */
public class Main {
    record Node(int value, Node left, Node right) {
        int sum() {
            return value + (left == null ? 0 : left.sum()) + (right == null ? 0 : right.sum());
        }
    }

    static Node tree(int depth) {
        return depth == 0 ? null : new Node(depth, tree(depth - 1), tree(depth - 1));
    }

    public static void main(String[] args) {
        java.util.Map<String, Integer> map = new java.util.TreeMap<>();
        for (int i = 0; i < 2000; i++)
            map.merge("key" + i % 50, i, Integer::sum);
        System.out.println(tree(10).sum() + " " + map.size() + " " + map.get("key7"));
    }
}
