class Main {
    void run() {
        switch (x) {
            case default -> { }
        }
    }
}
