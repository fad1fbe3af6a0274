record R(int a) { public static int a() {return 1;}
}
