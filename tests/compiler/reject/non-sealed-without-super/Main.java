non-sealed class A {}
