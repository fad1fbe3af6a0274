record R(int a) { public int a() throws Exception {return 1;}
}
