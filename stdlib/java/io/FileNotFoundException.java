package java.io;

/** FileNotFoundException: see the documentation of Java SE; carries a message and a cause only. */
public class FileNotFoundException extends IOException {
    private static final long serialVersionUID = -897856973823710492L;

    public FileNotFoundException() {
        super();
    }

    public FileNotFoundException(String message) {
        super(message);
    }
}
