interface I { default void m(){}
}
interface J { void m();
}
class C implements I, J {}
abstract class D implements I,J {}
