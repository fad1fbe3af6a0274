abstract class A { abstract void m();
}
class B extends A {}
class C { void f() { new A(){};
}
}
 enum E { X, Y { void q(){}
};
abstract void q();
}
