package java.io;

/** Streams over handles of the host, for other packages of the library. */
public final class HandleStreams {
    private HandleStreams() {
    }

    public static InputStream input(int handle) {
        return new FileInputStream(FileDescriptor.of(handle));
    }

    public static OutputStream output(int handle) {
        return new FileOutputStream(FileDescriptor.of(handle));
    }
}
