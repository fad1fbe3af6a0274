public class Main {
    private String m() { return "Main"; }
    static class Sub extends Main { public String m() { return "Sub"; } }
    public static void main(String[] args) throws Exception {
        Main x = new Sub();
        System.out.println(x.m() + ((Sub) x).m());
    }
}
