record R(int a) { R(int b) { this.a = b;
}
}
