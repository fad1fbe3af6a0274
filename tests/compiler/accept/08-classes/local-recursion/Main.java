// A local class creates itself and captures across its own constructors.
public class Main {
    public static void main(String[] args) throws Exception {
        int k = 3; class Fact { int of(int n) { return n <= 1 ? k : n * new Fact().of(n - 1); } } System.out.println(new Fact().of(4));
    }
}
