public class Main {
    public static void main(String[] args) {
        try { System.exit(42); } finally { System.out.println("never"); }
    }
}
