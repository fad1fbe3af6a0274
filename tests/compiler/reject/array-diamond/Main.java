class Main {
    void run() {
        Object o = new java.util.ArrayList<>[3];
    }
}
