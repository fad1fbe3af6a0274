record R(int a) { int a() {return 1;}
}
