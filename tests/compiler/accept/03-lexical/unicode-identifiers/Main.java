// Identifiers of several scripts, with escapes in them.
public class Main {
    public static void main(String[] args) throws Exception {
        int größe = 1, имя = 2, \u540d = 3, naïve_\u00e9 = 4; System.out.println(größe + имя + 名 + naïve_é);
    }
}
