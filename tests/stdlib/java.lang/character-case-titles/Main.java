// Case mappings of digraphs, Georgian, Cherokee and others.
public class Main {
    public static void main(String[] args) throws Exception {
        for (int c : new int[] {0x1C4, 0x1C5, 0x1C6, 0xDF, 0x149, 0x130, 0x131, 0x10D0, 0x1C90, 0x13A0, 0xAB70, 0x3C2, 0x2126, 0x1E9E, 0x10400}) System.out.print(Integer.toHexString(Character.toUpperCase(c)) + "," + Integer.toHexString(Character.toLowerCase(c)) + "," + Integer.toHexString(Character.toTitleCase(c)) + " "); System.out.println();
    }
}
