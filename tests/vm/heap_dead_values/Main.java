import java.lang.ref.WeakReference;

/** What a method has used up is not kept by its frame, although the frame stays. */
public class Main {
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

    static WeakReference<?> weak;

    static Tree build(int depth) {
        return depth == 0 ? new Tree(null, null) : new Tree(build(depth - 1), build(depth - 1));
    }

    static Tree seen(Tree tree) {
        weak = new WeakReference<>(tree);
        return tree;
    }

    static boolean isGone(boolean collect) {
        if (collect) System.gc();
        return weak.get() == null;
    }

    static boolean once(int depth, boolean collect) {
        int sum = seen(build(depth)).count();
        Tree other = build(depth);
        for (int i = 0; i < 4; i++) sum -= build(depth - 2).count();
        return isGone(collect) && sum + other.count() > 0;
    }

    public static void main(String[] args) {
        int gone = 0;
        for (int i = 0; i < 1000; i++) once(5, false);
        for (int i = 0; i < 10; i++) gone += once(5, true) ? 1 : 0;
        System.out.println(gone == 10 ? "all gone" : gone + " of 10");
    }
}
