// JLS 3.8, 3.9: letters of every script; contextual keywords are ordinary names.
public class Main {
    static int record(int record) {
        return record + 1;
    }
    static int permits = 4, sealed = 5, non = 9;
    static <module> module opens(module with) {
        return with;
    }
    static int when(int yield) {
        return yield * 2;
    }

    public static void main(String[] args) throws Exception {
        int été = 1, ß = 2, 变量 = 3, $ = 4, _a = 5, a_ = 6, __ = 7, $1$ = 8, π = 9, Ж = 10;
        System.out.println(été + ß + 变量 + $ + _a + a_ + __ + $1$ + π + Ж);
        int var = 1, record = 2, yield = 3, to = 4, uses = 5, exports = 6, open = 7, transitive = 8, provides = 9, requires = 10;
        System.out.println(var + record + to + uses + exports + open + transitive + provides + requires + yield);
        System.out.println(record(record) + permits + sealed + opens("x") + when(yield));
        System.out.println(non-sealed);
    }
}
