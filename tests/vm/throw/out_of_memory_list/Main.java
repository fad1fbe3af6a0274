import java.util.ArrayList;
public class Main {
    static ArrayList<byte[]> keep = new ArrayList<>();
    public static void main(String[] args) {
        for (int i = 0; i < 2; i++) {
            try {
                for (;;) keep.add(new byte[100000]);
            } catch (OutOfMemoryError e) {
                boolean enough = keep.size() > 100;
                keep.clear();
                System.out.println(e.getMessage() + " " + enough);
            }
        }
        System.out.println(new byte[5000000].length);
    }
}
