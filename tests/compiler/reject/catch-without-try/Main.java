class Main {
    void run() {
        catch (Exception e) {
        }
    }
}
