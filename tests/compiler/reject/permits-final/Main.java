final class A permits B {}
class B extends A {}
