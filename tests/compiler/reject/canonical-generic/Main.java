record R(int a) { <T> R(int a) { this.a = a;
}
}
