class A {
}

class Main<T extends Runnable & A, U extends T & Runnable> {
}
