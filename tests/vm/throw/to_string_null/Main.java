public class Main {
    static class E extends RuntimeException { public String toString() { return "custom " + getMessage(); } }
    public static void main(String[] args) { throw new E(); }
}
