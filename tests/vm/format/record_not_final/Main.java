public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(Class.forName("T").isRecord());
        System.out.println(Class.forName("U").isRecord());
        System.out.println(Class.forName("T").getRecordComponents() == null);
    }
}
