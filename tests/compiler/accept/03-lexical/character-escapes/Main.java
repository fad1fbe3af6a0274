// JLS 3.10.7: every escape sequence, octal ones of one to three digits.
public class Main {
    public static void main(String[] args) throws Exception {
        String s = "\b\t\n\f\r\s\"\'\\\0\7\12\101\377\400";
        for (char c : s.toCharArray())
            System.out.print((int) c + " ");
        System.out.println();
        System.out.println('\'' + " " + '"' + " " + '\"' + " " + '\377' + (int) '\0');
        System.out.println("\1234".length() + " " + "\47" + " " + "\489");
    }
}
