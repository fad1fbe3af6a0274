class Main {
    void run() {
        goto end;
    }
}
