interface A { void m();
}
interface C extends A { int m();
}
