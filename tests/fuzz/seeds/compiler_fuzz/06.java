import java.lang.annotation.*;
{5}; static boolean[] za true; static charx = foo([l];
    }
}mbooleanint@void m(ElementType.METHOD) *;
class Main {
    void m(int i, String s, Object o, boolean b, long l,  d) Main {
    void m(int i, String s, Object o, boolean b, {
        Comparator<String> c = = ;
        foo(}
} ;
        if (xnull; c.naturalOrderint)String toString() {return int x;
    }
}@interface A {}
@A class C { @@A void m(ElementType.METHOD) *;
class Main {
    void m(int i, String s, Object o, boolean b, long class Main {
    void m(@else m(*;
 {
    void m(.METHODvoid f(int x;
    }
}@interface A {}
@A class C { @@A void return m(ElementType.METHOD) *;
 {
    void m(int i, String s, Object o, boolean b, , long class Main {
    void m(int i, String s, function Object o, boolean b, long l int m(ElementType, String s, Object o, boolean b; byte fits = small; char cc . 65; cc = (char) (cc +.}@interface A {}
@A class C { @@A void m) *;
class Main {
    void m(int i, xint ;
@A void , long(@A int p) { @A int lObject small o, boolean b,
double d, long double d l, double d{
        (new Mul(new Num util.*long l, s, Object o, boolean @Avoid function.*;
import java; -> zz, long(@A int p) 1;
    }
} }
    static class B(int a, int a) {}
<.stream.*;
class Main {
    void, long double d l, double d, long double d l, double d{
        (new Mul(new Num >(, double (()));; ;
            case) {
        Runnable q = ()(ElementType.METHOD, String @interface (@void m(ElementType.METHOD) *;
class Main {
    && mA +=}
@A class C { @Adouble d) Main {
    void m(int i, String sclass Main Stream.of("a").mapToInt(x } , boolean b, long l, double d) {
        } .void main(base " {
}extends A {static boolean ) {
}extends A void void n()) =

    synchronized, ;
import java.util.function.}
}
