package p;

public class G {
    public static void main(String[] args) {
    }
}
