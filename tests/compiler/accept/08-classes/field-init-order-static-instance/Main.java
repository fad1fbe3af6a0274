// Static and instance initialisers interleave with constructors of statics.
public class Main {
    static StringBuilder s = new StringBuilder("s"); static Main first = new Main(1); static { s.append("S"); } int x; { s.append("i"); } Main(int n) { x = n; s.append(n); } static Main second = new Main(2);

    public static void main(String[] args) throws Exception {
        System.out.println(s);
    }
}
