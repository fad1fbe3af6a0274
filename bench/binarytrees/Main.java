/** Allocation and collection of many small objects: binary trees are built, walked and dropped. */
public class Main extends Bench {
    static final class Tree {
        final Tree left, right;

        Tree(Tree left, Tree right) {
            this.left = left;
            this.right = right;
        }

        int count() {
            return left == null ? 1 : 1 + left.count() + right.count();
        }
    }

    static Tree build(int depth) {
        return depth == 0 ? new Tree(null, null) : new Tree(build(depth - 1), build(depth - 1));
    }

    @Override
    long iterate(int maxDepth) {
        long sum = build(maxDepth + 1).count();
        Tree longLived = build(maxDepth);
        for (int depth = 4; depth <= maxDepth; depth += 4) {
            int trees = 1 << (maxDepth - depth + 4), check = 0;
            for (int i = 0; i < trees; i++) check += build(depth).count();
            sum = mix(sum, check);
        }
        return mix(sum, longLived.count());
    }

    public static void main(String[] args) {
        new Main().run("binarytrees", 12, args);
    }
}
