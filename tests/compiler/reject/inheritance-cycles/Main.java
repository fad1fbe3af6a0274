class A { class B extends A.C {}
class C extends A.B {}
}
class D extends D.E { class E {}
}
class F<T extends F<T>> {}
class G extends F<G> {}
