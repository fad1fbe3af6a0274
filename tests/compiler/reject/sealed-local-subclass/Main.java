sealed class A permits A.B { static final class B extends A {}
void f() { class L extends A {}
}
}
