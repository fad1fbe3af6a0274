/** Small arrays, branches and recursion: all chess moves to a depth are made, counted and taken back. */
public class Main extends Bench {
    static final int PAWN = 1, KNIGHT = 2, BISHOP = 3, ROOK = 4, QUEEN = 5, KING = 6, OFF = 99;
    static final int[] KNIGHT_STEPS = {-21, -19, -12, -8, 8, 12, 19, 21};
    static final int[] STEPS = {-10, -1, 1, 10, -11, -9, 9, 11};

    /** Ten by twelve squares; white pieces positive, black negative, OFF outside the board. */
    private final int[] board = new int[120];
    private final int[] kings = new int[2];
    private int captures, checks;
    private long digest;

    private void setUp() {
        java.util.Arrays.fill(board, OFF);
        int[] back = {ROOK, KNIGHT, BISHOP, QUEEN, KING, BISHOP, KNIGHT, ROOK};
        for (int file = 0; file < 8; file++) {
            for (int rank = 0; rank < 8; rank++) board[square(file, rank)] = 0;
            board[square(file, 0)] = back[file];
            board[square(file, 1)] = PAWN;
            board[square(file, 6)] = -PAWN;
            board[square(file, 7)] = -back[file];
        }
        kings[0] = square(4, 0);
        kings[1] = square(4, 7);
    }

    static int square(int file, int rank) {
        return 21 + file + 10 * rank;
    }

    /** Whether side (1 or -1) attacks a square. */
    private boolean attacked(int square, int side) {
        int behind = square - 10 * side;
        if (board[behind - 1] == side * PAWN || board[behind + 1] == side * PAWN) return true;
        for (int step : KNIGHT_STEPS) if (board[square + step] == side * KNIGHT) return true;
        for (int i = 0; i < 8; i++) {
            int step = STEPS[i], to = square + step;
            if (board[to] == side * KING) return true;
            while (board[to] == 0) to += step;
            int piece = board[to] * side;
            if (piece == QUEEN || piece == (i < 4 ? ROOK : BISHOP)) return true;
        }
        return false;
    }

    private int search(int side, int depth) {
        if (depth == 0) return 1;
        int nodes = 0;
        for (int from = 21; from < 99; from++) {
            int piece = board[from] * side;
            if (piece <= 0 || piece > KING) continue;
            switch (piece) {
                case PAWN:
                    nodes += pawn(from, side, depth);
                    break;
                case KNIGHT:
                    for (int step : KNIGHT_STEPS) nodes += move(from, from + step, side, depth);
                    break;
                case KING:
                    for (int step : STEPS) nodes += move(from, from + step, side, depth);
                    break;
                default:
                    nodes += slide(from, piece, side, depth);
            }
        }
        return nodes;
    }

    private int slide(int from, int piece, int side, int depth) {
        int nodes = 0;
        for (int i = piece == BISHOP ? 4 : 0; i < (piece == ROOK ? 4 : 8); i++) {
            int to = from + STEPS[i];
            for (; board[to] == 0; to += STEPS[i]) nodes += move(from, to, side, depth);
            nodes += move(from, to, side, depth);
        }
        return nodes;
    }

    private int pawn(int from, int side, int depth) {
        int nodes = 0, to = from + 10 * side;
        if (board[to] == 0) {
            nodes += move(from, to, side, depth);
            boolean atHome = side > 0 ? from < 39 : from > 80;
            if (atHome && board[to + 10 * side] == 0) nodes += move(from, to + 10 * side, side, depth);
        }
        for (int side2 = -1; side2 <= 1; side2 += 2) {
            int target = board[to + side2];
            if (target != OFF && target * side < 0) nodes += move(from, to + side2, side, depth);
        }
        return nodes;
    }

    /** Makes a move unless it leaves the board, takes an own piece or leaves the king in check; counts what follows. */
    private int move(int from, int to, int side, int depth) {
        int target = board[to], piece = board[from], king = side > 0 ? 0 : 1;
        if (target == OFF || target * side > 0) return 0;
        boolean promotes = piece == side * PAWN && (to < 29 || to > 90);
        board[to] = promotes ? side * QUEEN : piece;
        board[from] = 0;
        if (piece == side * KING) kings[king] = to;
        int nodes = 0;
        if (!attacked(kings[king], -side)) {
            if (depth == 1) {
                if (target != 0) captures++;
                if (attacked(kings[1 - king], side)) checks++;
                digest = mix(digest, from * 120 + to);
            }
            nodes = search(-side, depth - 1);
        }
        if (piece == side * KING) kings[king] = from;
        board[from] = piece;
        board[to] = target;
        return nodes;
    }

    @Override
    long iterate(int depth) {
        setUp();
        captures = checks = 0;
        digest = 0;
        int nodes = search(1, depth);
        return mix(mix(mix(digest, nodes), captures), checks);
    }

    public static void main(String[] args) {
        new Main().run("chess", 4, args);
    }
}
