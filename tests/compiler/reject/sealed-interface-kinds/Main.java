sealed interface A {}
record R() implements A {}
enum E implements A {X}
interface I extends A {}
