// Many strings with equal hashes and one prefix.
public class Main {
    static int f(String s) { switch (s) { case "AaAaAa": return 1; case "AaAaBB": return 2; case "AaBBAa": return 3; case "BBAaAa": return 4; case "BBBBBB": return 5; case "AaBBBB": return 6; default: return 0; } }

    public static void main(String[] args) throws Exception {
        for (String s : "AaAaAa AaAaBB AaBBAa BBAaAa BBBBBB AaBBBB BBAaBB BBBBAa x".split(" ")) System.out.print(f(s)); System.out.println("AaAaAa".hashCode() == "BBBBBB".hashCode());
    }
}
