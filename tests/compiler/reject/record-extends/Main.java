class Main {
    record R(int x) extends Object { }
}
