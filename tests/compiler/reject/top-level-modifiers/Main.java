private class A {
}

protected class B {
}

static class C {
}

abstract final class Main {
}
