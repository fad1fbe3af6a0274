record R(int... a) { public R(int[] a) { this.a = a;
}
}
