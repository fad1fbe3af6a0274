import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Graphs of small objects with sets and maps: loops of a control-flow graph, by Havlak's algorithm. */
public class Main extends Bench {
    static final class Block {
        final int name;
        final List<Block> in = new ArrayList<>(), out = new ArrayList<>();

        Block(int name) {
            this.name = name;
        }
    }

    static final class Graph {
        final Map<Integer, Block> blocks = new HashMap<>();
        Block start;

        Block block(int name) {
            Block b = blocks.get(name);
            if (b == null) {
                blocks.put(name, b = new Block(name));
                if (start == null) start = b;
            }
            return b;
        }

        void edge(int from, int to) {
            Block a = block(from), b = block(to);
            a.out.add(b);
            b.in.add(a);
        }
    }

    /** A node of the union-find forest over the depth-first numbering. */
    static final class Node {
        final Block block;
        final int number;
        Node parent = this;
        Loop loop;

        Node(Block block, int number) {
            this.block = block;
            this.number = number;
        }

        Node find() {
            Node root = this;
            while (root.parent != root) root = root.parent;
            for (Node n = this; n != root; ) {
                Node next = n.parent;
                n.parent = root;
                n = next;
            }
            return root;
        }
    }

    static final class Loop {
        final Block header;
        final Set<Block> blocks = new HashSet<>();
        final List<Loop> children = new ArrayList<>();
        boolean reducible = true;
        Loop parent;

        Loop(Block header) {
            this.header = header;
        }

        int depth() {
            return parent == null ? 1 : parent.depth() + 1;
        }
    }

    static final class Finder {
        private final Map<Block, Integer> numbers = new HashMap<>();
        private Node[] nodes;
        private int[] last;
        private int count;
        final List<Loop> loops = new ArrayList<>();

        void find(Graph graph) {
            int n = graph.blocks.size();
            nodes = new Node[n];
            last = new int[n];
            number(graph.start);
            List<List<Integer>> back = new ArrayList<>(), other = new ArrayList<>();
            for (int w = 0; w < count; w++) {
                back.add(new ArrayList<>());
                other.add(new ArrayList<>());
                for (Block b : nodes[w].block.in) {
                    Integer v = numbers.get(b);
                    if (v == null) continue;
                    (isAncestor(w, v) ? back : other).get(w).add(v);
                }
            }
            for (int w = count - 1; w >= 0; w--) header(w, back, other);
        }

        private void number(Block block) {
            int me = count++;
            numbers.put(block, me);
            nodes[me] = new Node(block, me);
            for (Block b : block.out) if (!numbers.containsKey(b)) number(b);
            last[me] = count - 1;
        }

        private boolean isAncestor(int w, int v) {
            return w <= v && v <= last[w];
        }

        private void header(int w, List<List<Integer>> back, List<List<Integer>> other) {
            List<Node> pool = new ArrayList<>();
            boolean self = false, reducible = true;
            for (int v : back.get(w)) {
                if (v == w) self = true;
                else if (!pool.contains(nodes[v].find())) pool.add(nodes[v].find());
            }
            List<Node> work = new ArrayList<>(pool);
            while (!work.isEmpty()) {
                Node x = work.remove(work.size() - 1);
                for (int y : new ArrayList<>(other.get(x.number))) {
                    Node root = nodes[y].find();
                    if (!isAncestor(w, root.number)) {
                        reducible = false;
                        other.get(w).add(root.number);
                    } else if (root.number != w && !pool.contains(root)) {
                        pool.add(root);
                        work.add(root);
                    }
                }
            }
            if (pool.isEmpty() && !self) return;
            Loop loop = new Loop(nodes[w].block);
            loop.reducible = reducible;
            loop.blocks.add(nodes[w].block);
            nodes[w].loop = loop;
            for (Node node : pool) {
                node.parent = nodes[w];
                if (node.loop != null) {
                    node.loop.parent = loop;
                    loop.children.add(node.loop);
                } else {
                    loop.blocks.add(node.block);
                }
            }
            loops.add(loop);
        }
    }

    private int next;

    private int diamond(Graph g, int start) {
        int b = next;
        next += 3;
        g.edge(start, b);
        g.edge(start, b + 1);
        g.edge(b, b + 2);
        g.edge(b + 1, b + 2);
        return b + 2;
    }

    private int loop(Graph g, int from, int nesting) {
        int header = next++, body = header;
        g.edge(from, header);
        for (int i = 0; i < 2; i++) body = nesting > 0 ? loop(g, body, nesting - 1) : diamond(g, body);
        g.edge(body, header);
        int exit = next++;
        g.edge(body, exit);
        return exit;
    }

    private Graph build(int n) {
        next = 1;
        Graph g = new Graph();
        int at = 0;
        for (int i = 0; i < n; i++) {
            at = loop(g, at, i % 4);
            if (i % 5 == 4) {
                int a = next++, b = next++;
                g.edge(at, a);
                g.edge(at, b);
                g.edge(a, b);
                g.edge(b, a);
                at = b;
            }
        }
        return g;
    }

    @Override
    long iterate(int n) {
        Finder finder = new Finder();
        finder.find(build(n));
        long sum = finder.loops.size();
        for (Loop l : finder.loops)
            sum = mix(sum, l.header.name * 1000L + l.blocks.size() * 10 + l.depth()
                    + (l.reducible ? 0 : 7) + l.children.size());
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("loops", 60, args);
    }
}
