public class Main {
    public static void main(String[] args) {
        System.out.println(new int[0][5].length);
        System.out.println(new int[3][0][7][1].length);
        try {
            Object o = new int[0][-1];
            System.out.println(o);
        } catch (NegativeArraySizeException e) {
            System.out.println(e);
        }
        try {
            Object o = new String[2][-7][3];
            System.out.println(o);
        } catch (NegativeArraySizeException e) {
            System.out.println(e);
        }
    }
}
