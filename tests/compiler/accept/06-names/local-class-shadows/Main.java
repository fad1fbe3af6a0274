// A local class shadows a member class of the same name.
public class Main {
    static class C { String s = "member"; }

    public static void main(String[] args) throws Exception {
        System.out.print(new C().s); class C { String s = "local"; } System.out.println(new C().s + new Main.C().s);
    }
}
