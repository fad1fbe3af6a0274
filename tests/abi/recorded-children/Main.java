/** Children that write where the program does, and one that does not. */
public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println("before");
        System.out.flush();
        if (args.length > 0) {
            new ProcessBuilder("sh", "-c", "echo from the child").inheritIO().start().waitFor();
        }
        Process p = new ProcessBuilder("sh", "-c", "echo through a pipe").start();
        System.out.print(new String(p.getInputStream().readAllBytes()));
    }
}
