class Main {
    String s = "日本語", t = ;
}
