// Text blocks in expressions, calls and annotations' constants.
public class Main {
    static final String T = """
        x
        """ + 1;

    public static void main(String[] args) throws Exception {
        System.out.println(T.length() + """
            %d-%s""".formatted(5, """
            in""") + """
            a\
            b""".length());
    }
}
