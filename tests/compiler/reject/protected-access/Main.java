class Main {
    void m(Object o) throws CloneNotSupportedException {
        o.clone();
        clone();
    }
}
