// record, sealed, permits and when as ordinary names.
public class Main {
    record when(int when) {} static int sealed(int permits) { when record = new when(permits); return record.when(); }

    public static void main(String[] args) throws Exception {
        int when = 1, sealed = 2; Object o = new when(5); System.out.println(sealed(7) + when + sealed + switch (o) { case when(int w) when w > when -> "r" + w; default -> ""; });
    }
}
