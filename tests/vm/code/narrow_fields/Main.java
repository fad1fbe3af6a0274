public class Main {
    public static void main(String[] args) {
        T t = new T();
        t.set(0x12345678);
        System.out.println(t.b + " " + t.s + " " + (int) t.c + " " + t.z);
        t.set(-1);
        System.out.println(t.b + " " + t.s + " " + (int) t.c + " " + t.z);
    }
}
