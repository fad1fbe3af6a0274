class Main
