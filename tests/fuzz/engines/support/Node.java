/** What generated classes extend. */
public abstract class Node {
    public abstract void digest();
}
