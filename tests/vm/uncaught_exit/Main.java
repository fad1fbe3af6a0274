public class Main {
    public static void main(String[] args) throws Throwable {
        System.out.println("before"); Object o = "x"; Integer i = (Integer) o; System.out.println("never");
    }
}
