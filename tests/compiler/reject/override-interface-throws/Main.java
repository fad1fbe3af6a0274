import java.io.*;

interface A {
    void m() throws FileNotFoundException;
}

class Main implements A {
    public void m() throws IOException {
    }
}
