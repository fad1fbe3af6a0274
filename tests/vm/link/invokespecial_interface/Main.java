public class Main {
    public interface I { default String m() { return "I"; } }
    public interface J { default String m() { return "J"; } }
    public static void main(String[] args) throws Exception {
        System.out.println(((I) Class.forName("C").getDeclaredConstructor().newInstance()).m());
    }
}
