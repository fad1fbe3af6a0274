record R(int a) { R(int a) throws Exception { this.a = a;
}
}
