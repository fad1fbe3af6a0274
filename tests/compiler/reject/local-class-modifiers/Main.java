class Main {
    void m() {
        abstract class A {
        }
        final class B {
        }
        static class C {
        }
    }
}
