class Main {
    interface I implements J { }
}
