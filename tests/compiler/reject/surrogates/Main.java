class Main {
    String s = "😀😀", t = ;
}
