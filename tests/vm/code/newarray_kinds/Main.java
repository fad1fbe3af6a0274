public class Main {
    public static void main(String[] args) {
        Object[] all = {new boolean[1], new char[1], new float[1], new double[1], new byte[1], new short[1], new int[1], new long[1], new String[1], new int[1][], new Object[1][1]};
        for (Object o : all)
            System.out.println(o.getClass().getName() + " " + o.getClass().getSuperclass() + " " + o.getClass().getComponentType());
    }
}
