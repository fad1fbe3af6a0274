class Main {
    record R { }
}
