record R(int a) { public long a() {return 1;}
}
