/** Linked objects and recursion: the towers of Hanoi, with disks in linked piles. */
public class Main extends Bench {
    static final class Disk {
        final int size;
        Disk next;

        Disk(int size) {
            this.size = size;
        }
    }

    private final Disk[] piles = new Disk[3];
    private int moves;

    private void push(Disk disk, int pile) {
        Disk top = piles[pile];
        if (top != null && disk.size >= top.size)
            throw new IllegalStateException("a larger disk on a smaller one");
        disk.next = top;
        piles[pile] = disk;
    }

    private Disk pop(int pile) {
        Disk top = piles[pile];
        if (top == null) throw new IllegalStateException("no disk to move");
        piles[pile] = top.next;
        top.next = null;
        return top;
    }

    private void move(int disks, int from, int to) {
        if (disks == 0) return;
        int other = 3 - from - to;
        move(disks - 1, from, other);
        push(pop(from), to);
        moves++;
        move(disks - 1, other, to);
    }

    @Override
    long iterate(int disks) {
        piles[0] = piles[1] = piles[2] = null;
        for (int i = disks; i > 0; i--) push(new Disk(i), 0);
        moves = 0;
        move(disks, 0, 2);
        return moves;
    }

    public static void main(String[] args) {
        new Main().run("towers", 14, args);
    }
}
