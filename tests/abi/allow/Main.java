import java.io.*;

public class Main {
    public static void main(String[] args) throws Exception {
        File dir = new File("work");
        System.out.println(dir.mkdir() + " " + dir.mkdir());
        try (FileOutputStream out = new FileOutputStream("work/a.txt")) {
            out.write("hello".getBytes());
        }
        try (FileInputStream in = new FileInputStream("work/a.txt")) {
            System.out.println(new String(in.readAllBytes()));
        }
        try (FileInputStream in = new FileInputStream("nothing")) {
            System.out.println("?");
        } catch (FileNotFoundException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new File("work/a.txt").length());
        System.out.println(new File("work/a.txt").delete() + " " + dir.delete());
    }
}
