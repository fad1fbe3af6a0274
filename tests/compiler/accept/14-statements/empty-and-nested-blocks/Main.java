// Empty statements, nested blocks, declarations in them, ifs without braces.
public class Main {
    public static void main(String[] args) throws Exception {
        ; { } { ; { int a = 1; { int b = a + 1; System.out.print(b); } } { int a = 5; System.out.print(a); } } if (args.length == 0) ; else System.out.print("no"); for (int i = 0; i < 2; i++) { ; } if (true) { int a = 7; System.out.println(a); } if (args.length > 0) if (args.length > 1) System.out.print("x"); else System.out.print("y"); else System.out.println("dangling");
    }
}
