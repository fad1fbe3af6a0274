public class Main {
    public static void main(String[] args) {
        Object[][][] a = new Object[20][20][];
        for (int i = 0; i < 20; i++) for (int j = 0; j < 20; j++) { a[i][j] = new Object[20]; for (int k = 0; k < 20; k++) { a[i][j][k] = "" + i + j + k; byte[] garbage = new byte[500]; } if (j == 10) System.gc(); }
        int bad = 0;
        for (int i = 0; i < 20; i++) for (int j = 0; j < 20; j++) for (int k = 0; k < 20; k++) if (!a[i][j][k].equals("" + i + j + k)) bad++;
        System.out.println(bad);
    }
}
