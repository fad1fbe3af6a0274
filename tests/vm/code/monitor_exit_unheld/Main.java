public class Main {
    public static void main(String[] args) throws Exception {
        try {
            T.exit(new Object());
        } catch (IllegalMonitorStateException e) {
            System.out.println("IllegalMonitorStateException");
        }
        try {
            T.exit(null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            T.enter(null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
