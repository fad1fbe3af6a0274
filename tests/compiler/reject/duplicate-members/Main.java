class A { void m(int a, int a) {}
<T,T> void n() {}
int x;
int m(int z, int y) {return 1;}
void m(int... a){}
void m(int[] a){}
}
