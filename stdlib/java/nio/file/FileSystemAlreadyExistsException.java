package java.nio.file;

/** There is such a file system already. */
public class FileSystemAlreadyExistsException extends RuntimeException {
    private static final long serialVersionUID = -5438419127181131148L;

    public FileSystemAlreadyExistsException() {
    }

    public FileSystemAlreadyExistsException(String msg) {
        super(msg);
    }
}
