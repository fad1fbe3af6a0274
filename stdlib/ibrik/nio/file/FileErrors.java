package ibrik.nio.file;

import ibrik.abi.Errno;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Turns results of host calls into exceptions. */
final class FileErrors {
    private FileErrors() {
    }

    /** The exception for an error of the host in an operation on one file or two. */
    static IOException of(long result, String file, String other) {
        int error = (int) -result;
        switch (error) {
            case Errno.EACCES:
                return new AccessDeniedException(file, other, null);
            case Errno.ENOENT:
                return new NoSuchFileException(file, other, null);
            case Errno.EEXIST:
                return new FileAlreadyExistsException(file, other, null);
            case Errno.ELOOP:
                return new FileSystemException(file, other, Errno.message(error)
                        + " or unable to access attributes of symbolic link");
            default:
                return new FileSystemException(file, other, Errno.message(error));
        }
    }

    /** The result, or an exception if it is negative. */
    static long check(long result, String file, String other) throws IOException {
        if (result < 0) {
            throw of(result, file, other);
        }
        return result;
    }

    /** The same for what happens to an open file. */
    static long check(long result) throws IOException {
        if (result < 0) {
            throw new IOException(Errno.message((int) -result));
        }
        return result;
    }
}
