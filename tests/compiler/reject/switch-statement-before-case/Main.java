class Main {
    void run() {
        switch (x) {
            foo();
            case 1: break;
        }
    }
}
