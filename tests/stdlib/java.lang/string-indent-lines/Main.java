// indent, stripIndent and lines together.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show("a\n  b\n".indent(3).replace(' ', '.') + "    x\n  y".indent(-3).replace(' ', '.') + "  p\n    q".stripIndent().replace(' ', '.') + "\r\n\r\n".lines().count() + "z".indent(0).length() + "".indent(5).length());
    }
}
