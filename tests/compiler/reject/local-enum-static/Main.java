class Main {
    void m(int p) {
        enum E {
            A;

            int f() {
                return p;
            }
        }
        interface I {
            default int g() {
                return p;
            }
        }
    }
}
