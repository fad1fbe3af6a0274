class Main {
    void run() {
        try {
        }
    }
}
