// Escapes next to each other, octal limits, Unicode escapes in literals.
public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println("\t|\\n|\"|\'|\0|\7|\77|\377|\1234|\u0041\u00e9|\uuuu0042".length() + "\\\\".length() + "\"" + '\\' + '\'' + '"' + "\u005c\u005c");
    }
}
