// Arithmetic that overflows on purpose.
public class Main {
    public static void main(String[] args) throws Exception {
        int h = 0x811c9dc5; long m = 1469598103934665603L; for (char c : "fnv hash".toCharArray()) { h ^= c; h *= 16777619; m = (m ^ c) * 1099511628211L; } int x = h; x ^= x << 13; x ^= x >>> 17; x ^= x << 5; System.out.println(h + " " + m + " " + x + " " + (h * 31 + (int) (m >>> 32)));
    }
}
