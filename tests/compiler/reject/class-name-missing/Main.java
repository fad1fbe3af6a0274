class Main {
    class { }
}
