// JLS 3.9: words that only begin with a keyword are names; literals are not.
public class Main {
    public static void main(String[] args) throws Exception {
        int int_ = 1, classy = 2, newer = 3, trueish = 4, nullable = 5, doubles = 6, gotos = 7, instanceofs = 8;
        System.out.println(int_ + classy + newer + trueish + nullable + doubles + gotos + instanceofs);
        boolean t = true, f = false;
        Object n = null;
        System.out.println(t + "" + f + n);
    }
}
