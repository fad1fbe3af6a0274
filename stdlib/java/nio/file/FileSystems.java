package java.nio.file;

import ibrik.nio.file.HostFileSystem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Objects;

/** Finds file systems; there is the host's. */
public final class FileSystems {
    private FileSystems() {
    }

    public static FileSystem getDefault() {
        return HostFileSystem.INSTANCE;
    }

    private static FileSystemProvider provider(String scheme) {
        for (FileSystemProvider p : FileSystemProvider.installedProviders()) {
            if (scheme.equalsIgnoreCase(p.getScheme())) {
                return p;
            }
        }
        throw new ProviderNotFoundException("Provider \"" + scheme + "\" not found");
    }

    public static FileSystem getFileSystem(URI uri) {
        return provider(uri.getScheme()).getFileSystem(uri);
    }

    public static FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return newFileSystem(uri, env, null);
    }

    public static FileSystem newFileSystem(URI uri, Map<String, ?> env, ClassLoader loader)
            throws IOException {
        return provider(uri.getScheme()).newFileSystem(uri, env);
    }

    public static FileSystem newFileSystem(Path path, ClassLoader loader) throws IOException {
        return newFileSystem(path, Map.of(), loader);
    }

    public static FileSystem newFileSystem(Path path, Map<String, ?> env) throws IOException {
        return newFileSystem(path, env, null);
    }

    public static FileSystem newFileSystem(Path path) throws IOException {
        return newFileSystem(path, Map.of(), null);
    }

    public static FileSystem newFileSystem(Path path, Map<String, ?> env, ClassLoader loader)
            throws IOException {
        Objects.requireNonNull(path);
        for (FileSystemProvider p : FileSystemProvider.installedProviders()) {
            try {
                return p.newFileSystem(path, env);
            } catch (UnsupportedOperationException e) {
                // The next one may know that kind of file.
            }
        }
        throw new ProviderNotFoundException("Provider not found");
    }
}
