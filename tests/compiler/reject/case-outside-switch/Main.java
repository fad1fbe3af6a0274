class Main {
    void run() {
        case 1:
            break;
    }
}
