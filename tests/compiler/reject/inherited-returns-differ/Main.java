interface I { int m();
}
interface J { void m();
}
abstract class C implements I, J {}
interface K extends I,J {}
