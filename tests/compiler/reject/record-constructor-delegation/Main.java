record R(int a) { public int a() {return 1;}
R(int a) { this.a=a;
}
R() {}
R(String s) { super();
}
}
