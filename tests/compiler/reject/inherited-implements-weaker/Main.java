class A { void m(){}
}
interface I { void m();
}
class B extends A implements I {}
