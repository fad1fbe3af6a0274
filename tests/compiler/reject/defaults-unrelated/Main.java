interface I { default void m(){}
}
interface J { default void m(){}
}
class C implements I, J {}
