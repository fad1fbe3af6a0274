class A { class B { class A {}
}
void m() { class C {}
class C {}
class A {}
}
}
