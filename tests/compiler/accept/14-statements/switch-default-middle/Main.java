// default anywhere, with fall through into it and out of it.
public class Main {
    static String f(int n) { StringBuilder b = new StringBuilder(); switch (n) { case 5: b.append('5'); default: b.append('d'); case 1: b.append('1'); break; case 2: b.append('2'); } return b.toString(); }

    public static void main(String[] args) throws Exception {
        System.out.println(f(5) + " " + f(1) + " " + f(2) + " " + f(9));
    }
}
