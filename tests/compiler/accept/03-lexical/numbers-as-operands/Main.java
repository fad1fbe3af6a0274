// Literals next to operators and dots.
public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(1-1 + -1- -1 + 2.*3 + .5+1.f + 1e1-1E-1 + 0xep1+1 + 5/2.);
    }
}
