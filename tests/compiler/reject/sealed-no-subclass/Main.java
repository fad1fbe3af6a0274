sealed class A {}

