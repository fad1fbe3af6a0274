// == on enums, strings, classes and boxes.
public class Main {
    enum E { A, B } static final String C = "c";

    public static void main(String[] args) throws Exception {
        E e = E.valueOf("A"); System.out.println((e == E.A) + "" + (e != E.B) + (C == "c") + (("" + 'c') == C) + (String.class == C.getClass()) + (E.A.getClass() == E.B.getClass()) + (Integer.valueOf(7) == Integer.valueOf(7)) + (new Integer[0].getClass() == Integer[].class));
    }
}
