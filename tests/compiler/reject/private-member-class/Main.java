class A { private class P {}
protected static class Q {}
}
class B { A.P p;
A.Q q;
java.util.ArrayList.Itr itr;
java.util.AbstractList.Itr j;
}
