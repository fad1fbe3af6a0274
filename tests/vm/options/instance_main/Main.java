public class Main {
    private final String text = "field";
    void main() { System.out.println(text); }
}
