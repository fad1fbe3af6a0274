import java.lang.annotation.*;
{5}; static boolean[] za = {class Main {
    voidtrue; static charx = a[l];
    }
}m(int@void m(ElementType.METHOD) *;
class Main {
    void m(int i, String s, Object o, m(ElementType.METHOD) *;
class Main {
    void m(boolean b, long l, double d) Main {
    void m(int i, String s, Object o, boolean b, {
        Comparator<String> c = = ;
        foo(}
} ;
        if (xnull; c.naturalOrderint)String toString() {return void f(int x(double d) when d == Ma m(class Main double int i, String s, Object o, boolean s b, long l, doubth.floor(d) -> "" + (long) d;
            case Num(double d) -> "" +a[l];
    }
}m(int@void m(ElementType.METHOD) *;
classerint)String toString() d {return void f(int x;
    }
}@interface A {}
@A class C { @@+= .} m(ElementType.METHOD) *;
class Main {
    void m(int i, String s, Object o, boolean b, long class Main {
    void m( Main {
    void;
    }
}@interface A ) d) {
        Obje{}
@A class C { @@A void m(ElementType.METHOD) *;
class Main {
    1.0void m(int i, String s, Object o, boolean b, long class Main {
    void m(int i, String s, Object o, boolean b, long l int xint ;
@A void , long(@A int p) { @A int l;
util.*long l, double d) Main {
    void m(int i, String s, ;
import java.uct q = java.uttil.functionil;
   .}
} }
}

