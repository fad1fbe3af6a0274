enum E { A;
abstract void m();
}
