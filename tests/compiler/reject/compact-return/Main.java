record R(int a) { R { return;
}
}
