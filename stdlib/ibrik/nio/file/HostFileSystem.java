package ibrik.nio.file;

import ibrik.abi.Host;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.nio.file.spi.FileSystemProvider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The host's file system. */
public final class HostFileSystem extends FileSystem {
    public static final HostFileSystem INSTANCE = new HostFileSystem();

    private HostFileSystem() {
    }

    @Override
    public FileSystemProvider provider() {
        return HostProvider.INSTANCE;
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(HostPath.of("/"));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return HostFileStore.all();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return new LinkedHashSet<>(List.of("basic", "owner", "posix", "unix", "user"));
    }

    @Override
    public Path getPath(String first, String... more) {
        Objects.requireNonNull(first);
        if (more.length == 0) {
            return HostPath.of(first);
        }
        StringBuilder sb = new StringBuilder(first);
        for (String s : more) {
            if (!s.isEmpty()) {
                if (sb.length() > 0) {
                    sb.append('/');
                }
                sb.append(s);
            }
        }
        return HostPath.of(sb.toString());
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        int at = syntaxAndPattern.indexOf(':');
        if (at <= 0) {
            throw new IllegalArgumentException();
        }
        String syntax = syntaxAndPattern.substring(0, at);
        String input = syntaxAndPattern.substring(at + 1);
        String regex;
        if (syntax.equalsIgnoreCase("glob")) {
            regex = Globs.toRegex(input);
        } else if (syntax.equalsIgnoreCase("regex")) {
            regex = input;
        } else {
            throw new UnsupportedOperationException("Syntax '" + syntax + "' not recognized");
        }
        Pattern p = Pattern.compile(regex);
        return path -> p.matcher(path.toString()).matches();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return new UserPrincipalLookupService() {
            private int id(long result, String name) throws IOException {
                if (result >= 0) {
                    return (int) result;
                }
                try {
                    return Integer.parseInt(name);
                } catch (NumberFormatException e) {
                    throw new UserPrincipalNotFoundException(name);
                }
            }

            @Override
            public UserPrincipal lookupPrincipalByName(String name) throws IOException {
                return new Principals.User(id(Host.userId(name), name), name);
            }

            @Override
            public GroupPrincipal lookupPrincipalByGroupName(String group) throws IOException {
                return new Principals.Group(id(Host.groupId(group), group), group);
            }
        };
    }

    @Override
    public WatchService newWatchService() throws IOException {
        throw new UnsupportedOperationException("WatchService");
    }
}
