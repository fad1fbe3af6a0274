class A<T> { void m(T t){}
}
class B extends A<String> { void m(Object o){}
}
