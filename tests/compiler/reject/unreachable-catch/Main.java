import java.io.*;

class Main {
    void d() throws IOException {
        try {
            throw new FileNotFoundException();
        } catch (FileNotFoundException e) {
        } catch (IOException e) {
        }
    }

    void e(boolean b) throws IOException {
        try {
            if (b)
                throw new FileNotFoundException();
            throw new EOFException();
        } catch (FileNotFoundException e) {
        } catch (EOFException e) {
        } catch (IOException e) {
        }
        throw new Exception();
    }
}
