public class Main {
    public sealed interface A permits B {}
    public static final class B implements A {}
    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"C", "D"})
            try { System.out.println(Class.forName(s)); } catch (Throwable e) { System.out.println(e); }
    }
}
