import java.lang.annotation.*;
{5}; static boolean[] za = .*;
import java.util.stream.{
    }
    Mul(new Num), new{true; static charx = foo([l];
    }
}m(int@void m(ElementType.METHOD) *;
class Main {
    void m(int i, String s, Object o, boolean b, long l,  d) Main {
    void m(int i, String s, Object o, boolean b, {
        Comparator<String> c = A void return m(ElementType.METHOD) *;
 {
    void m(int i, String s, <. o, boolean b, , long class Main {
    void m(int i, String s, ObjectBase(String name= ;
        foo(}
} ;
        if (xnull; c.naturalOrderint)String toString() {return int x;
    }
}@interface A {}
@A class C { @@A void m(ElementType.METHOD) *;
class Main { {
    void m(int i, String , long s, Object o, boolean b, long class Main {
    void m(@void m(ElementType.METHODvoid f(int x;
    }
}if@interface A {}
@A class C { @@A void return m(ElementType.) *;
 {
    void m(int i, String s, Object oprintln(ff);
        System.out.println(Math.floorMod(-7, 3) + Long.hashCode(1L << interface) + Integer.toBinaryString(-1 >>> 28) + }; static boolean[] za = ..+=('7'));3) boolean b, , long class {), new Arr())));
        System.out.println(legs(new Animal.Cat()) +char[] ca = {'q'};import java.util.stream.*;
class Main {
    void m(Main {
    void m(int i, String s, Object o, boolean b, long l int m(ElementType, String s, Object o, boolean b; byte fits = small; char cc . 65; cc = (char) (cc +.METHOD) *;
class Main {
    void m(int ofinal Main name;

        Base(Stringclass Main {
    void m(int i, String s, ObjectBase(String name) {
            this.name = name;
            describe(i, xint ;
@A void , long(@A int p) { @A int lObject o, boolean b,
util.*long l, s, Object o, boolean @A, long double d l, double d, long double d l, double d) {
        Runnable q = (TargetColor.RED, Color.BLUE,
            new Pair<>("xy", 3), new Pair...<>(1, new Pair<>(2, 3)), new . Pair<>(null, "s"), new , String<.(ElementType.METHOD, String @interface (@void m(ElementType.METHOD) *;
class Main {
    void mA +=}
@A class C { @Adouble d) Main {
    void m(int i, String s, ;
import java.util.function.}
}
