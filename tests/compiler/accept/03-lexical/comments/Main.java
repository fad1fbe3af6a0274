// JLS 3.7: comments do not nest, and may hold the marks of the others.
public class Main {
    public static void main(String[] args) throws Exception {
        int a = 1 /* // */ + /* /* */ 2;
        System.out.println(a); // /* not open
        System.out.println("/* in a string */ // too"); /**//***//****/
        /** doc */ /* * / */
        System.out.println(a /**/ /**/ + /***/ 1);
        char c = '/'; /*'*/ char d = '"'; /*"*/
        System.out.println("" + c + d);
    }
}
