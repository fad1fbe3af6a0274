package ibrik.nio.file;

import ibrik.abi.Host;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The entries of a directory of the host. */
final class HostDirectoryStream implements DirectoryStream<Path> {
    private final int handle;
    private final HostPath directory;
    private final DirectoryStream.Filter<? super Path> filter;
    private boolean closed;
    private boolean iterated;

    HostDirectoryStream(int handle, HostPath directory,
            DirectoryStream.Filter<? super Path> filter) {
        this.handle = handle;
        this.directory = directory;
        this.filter = filter;
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            Host.close(handle);
        }
    }

    @Override
    public synchronized Iterator<Path> iterator() {
        if (closed) {
            throw new IllegalStateException("Directory stream is closed");
        }
        if (iterated) {
            throw new IllegalStateException("Iterator already obtained");
        }
        iterated = true;
        return new Entries();
    }

    private final class Entries implements Iterator<Path> {
        private final byte[] bytes = new byte[32768];
        private int at;
        private int count;
        private boolean end;
        private Path next;

        /** The next name, null at the end. */
        private String name() throws IOException {
            synchronized (HostDirectoryStream.this) {
                while (!end && !closed) {
                    if (at >= count) {
                        count = (int) FileErrors.check(Host.readDirectory(handle, bytes, 0,
                                bytes.length), directory.toString(), null);
                        at = 0;
                        if (count == 0) {
                            break;
                        }
                    }
                    int len = bytes[at + 1] & 0xff | (bytes[at + 2] & 0xff) << 8;
                    String s = new String(bytes, at + 3, len, StandardCharsets.UTF_8);
                    at += 3 + len;
                    if (!s.equals(".") && !s.equals("..")) {
                        return s;
                    }
                }
                end = true;
                return null;
            }
        }

        @Override
        public boolean hasNext() {
            try {
                String s;
                while (next == null && (s = name()) != null) {
                    Path p = directory.resolve(s);
                    if (filter.accept(p)) {
                        next = p;
                    }
                }
            } catch (IOException e) {
                throw new DirectoryIteratorException(e);
            }
            return next != null;
        }

        @Override
        public Path next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Path p = next;
            next = null;
            return p;
        }
    }
}
