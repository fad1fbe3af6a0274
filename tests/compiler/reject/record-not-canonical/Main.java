record R(int a) { R(long a) { }
}
