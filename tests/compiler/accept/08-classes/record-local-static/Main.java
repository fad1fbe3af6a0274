// Local records may be recursive and used in streams.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        record Node(int v, List<Node> kids) { int sum() { return v + kids.stream().mapToInt(Node::sum).sum(); } static Node of(int v, Node... k) { return new Node(v, List.of(k)); } } System.out.println(Node.of(1, Node.of(2), Node.of(3, Node.of(4))).sum());
    }
}
