class Main {
    void run() {
        default:
            break;
    }
}
