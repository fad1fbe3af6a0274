class Main {
    var x = 1;
}
