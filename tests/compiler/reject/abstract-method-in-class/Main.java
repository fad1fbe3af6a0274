class Main {
    abstract void run();
}
