enum E { A;
public E(){}
}
enum F { A;
protected F(){}
void finalize() {}
}
