import java.lang.annotation.*;
import java.util.*;
public class U {
  @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER}) @interface A { int v() default 1; String[] s() default {"x","y"}; Class<?> c() default String.class; Thread.State e() default Thread.State.NEW; char ch() default 'q'; double d() default 1.5; boolean z() default true; B b() default @B; byte by() default 3; long l() default 4; float f() default 2f; }
  @Retention(RetentionPolicy.CLASS) @interface B { }
  @A(v=5, s={}, e=Thread.State.BLOCKED) int m(@A int p, @B @A(v=9) String q) throws @A Exception { @A String x = (@A String) (Object) "x"; List<@A String> y = new @A ArrayList<@A String>(); if (x instanceof @A String t) return 2; try (java.io.StringReader r = new java.io.StringReader("")) { return r.read(); } catch (@A Exception e) { return 3; } }
  @Deprecated @A List<? extends @A Map<String, @A int[] @A []>> fld;
  <@A T extends @A Object> void g(T t) { Runnable r = @A U::new; Object o = new Object() { int q = 3; }; class Loc {} new Loc(); assert t != null; }
  sealed interface S permits P1, P2 {} record P1(@A int a, List<String> b) implements S {} record P2() implements S {}
  enum En { X { } }
  static int sw(Object o) { return switch (o) { case String s when s.length() > 3 -> 1; case P1(int a, var b) -> a; case null -> 0; default -> 2; }; }
}
