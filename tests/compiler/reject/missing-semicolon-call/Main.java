class Main {
    void run() {
        System.out.println("a")
        System.out.println("b");
    }
}
