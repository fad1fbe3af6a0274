record R(int a) { public <T> int a() {return 1;}
}
