interface A { void m();
}
class B implements A { public int m(){return 0;}
}
