public class Main {
    public static void main(String[] args) throws Exception {
        try { System.out.println(Class.forName("p.C")); } catch (Throwable e) { System.out.println(e); }
        System.out.println(Class.forName("A").isSealed() + " " + Class.forName("A").getPermittedSubclasses().length);
    }
}
