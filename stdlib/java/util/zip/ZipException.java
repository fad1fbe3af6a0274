package java.util.zip;

/** Something is wrong with a ZIP file. */
public class ZipException extends java.io.IOException {
    private static final long serialVersionUID = 8000196834066748623L;

    public ZipException() {
    }

    public ZipException(String msg) {
        super(msg);
    }
}
