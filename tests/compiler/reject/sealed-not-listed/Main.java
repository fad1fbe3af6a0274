sealed class A permits B {}
final class B extends A {}
final class C extends A {}
