class Main {
    System.out.println("x");
}
