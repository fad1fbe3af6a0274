class A<T extends Comparable<T>> {}
class B { A<Object> a;
A<String> b;
A<? extends Number> c;
A<?> d;
A<? super Integer> e;
<U extends Number> void m() {}
}
