import java.io.*; import java.util.function.*; import java.util.*;
class Main { interface SF<A,B> extends Function<A,B>, Serializable {} int k;
 void f(String z) { Runnable r = (Runnable & Serializable) () -> System.out.println(z); }
 void g(String z) { Runnable r = (Runnable & Serializable) () -> System.out.println(k); }
 void h(String z) { Runnable r = (Runnable & Serializable) () -> System.out.println(); }
 void i(String z) { SF<String,String> r = (x) -> z; }
 void j(int z, List<String> l) { SF<String,String> r = (x) -> z + x + l; }
 <T extends Main> SF<T,String> k(T q) { return  x -> ""; }
 SF<String,String> fi = x -> "";
 static { m(x -> x); }
 Main(int i) { m(x -> x); }
 static <A> void m(SF<A,A> s) { SF<A,SF<A,A>> p = a -> b -> a; }
}
