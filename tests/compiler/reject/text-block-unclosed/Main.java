class Main {
    String s = """
        text
        ;
}
