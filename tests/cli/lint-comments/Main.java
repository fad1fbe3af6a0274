/** file */
package p;
/** on import */
import java.util.*;
/** first */
/** second */
class Main {
    /** field */
    int x; /** after */
    /** a */ int y /** b */ = /** c */ 5;
    int q, /** in list */ r;
    /** block */
    { }
    @Deprecated /** after annotation */ int z;
    public /** after modifier */ int w;
    /** method */ void m(/** param */ int p) {
        /** local */
        int a = 1;
        /** statement */
        a++;
        class L { /** L.k */ int k; /** L.l too */ /** L.l */ int l; /** end of L */ }
        int f = switch (a) { /** case */ case 1 -> 2; /** default */ default -> 3; };
        /** end of block */
    }
    /** one */
    @Deprecated
    /** two */
    void n() /** before body */ { }
    /** 1 */ /** 2 */ /** 3 */ int three;
    /// markdown one
    /// more

    /// markdown two
    /// more
    int mm;
    /** a */ // plain
    /* plain */
    /** b */
    int nn;
    /***/ /**/ int emp;
    /** s1 */ /** s2 */ @SuppressWarnings("dangling-doc-comments") /** s3 */ int s /** s4 */;
    class Generic</** type parameter */ T> extends /** super */ Object { }
    Object o = new Object() { /** member */ int a; /** second */ /** third */ int b; };
    /** end of class */
}
/** enum */
enum E {
    /** c */ A, /** d too */ /** d */ @Deprecated /** d later */ B;
}
/** r too */ /** r */ record R(/** comp */ int a) { /** compact */ R { } /** f */ static int s; }
/** end of file */
