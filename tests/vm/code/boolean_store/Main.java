public class Main {
    public static void main(String[] args) {
        boolean[] b = new boolean[1];
        T.array(b, 2);
        System.out.println(b[0]);
        T.array(b, 3);
        System.out.println(b[0]);
        byte[] bytes = new byte[1];
        T.array2(bytes, 0x1ff);
        System.out.println(bytes[0]);
        T.set(6);
        System.out.println(T.z);
        T.set(7);
        System.out.println(T.z);
        System.out.println(T.back(4) + " " + T.back(5));
        System.out.println(T.byteOf(300) + " " + T.shortOf(70000) + " " + (int) T.charOf(-1));
    }
}
