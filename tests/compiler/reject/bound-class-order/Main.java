interface I {
}

class C {
}

class Main<T extends I & C> {
}
