/** Recursion and boolean arrays: all placements of queens that do not attack each other. */
public class Main extends Bench {
    private boolean[] columns, up, down;
    private int size;

    private int place(int row) {
        if (row == size) return 1;
        int solutions = 0;
        for (int c = 0; c < size; c++) {
            if (columns[c] || up[row + c] || down[row - c + size - 1]) continue;
            set(row, c, true);
            solutions += place(row + 1);
            set(row, c, false);
        }
        return solutions;
    }

    private void set(int row, int c, boolean taken) {
        columns[c] = taken;
        up[row + c] = taken;
        down[row - c + size - 1] = taken;
    }

    @Override
    long iterate(int n) {
        size = n;
        columns = new boolean[n];
        up = new boolean[2 * n - 1];
        down = new boolean[2 * n - 1];
        return place(0);
    }

    public static void main(String[] args) {
        new Main().run("nqueens", 8, args);
    }
}
