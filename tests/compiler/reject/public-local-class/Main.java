class Main {
    void run() {
        public class A { }
    }
}
