class Main {
    void run() {
        switch (x) {
            case 1 when y -> { }
        }
    }
}
