package java.nio.file;

/** What happens to the entries of a directory. */
public final class StandardWatchEventKinds {
    public static final WatchEvent.Kind<Object> OVERFLOW = new StdKind<>("OVERFLOW", Object.class);
    public static final WatchEvent.Kind<Path> ENTRY_CREATE =
            new StdKind<>("ENTRY_CREATE", Path.class);
    public static final WatchEvent.Kind<Path> ENTRY_DELETE =
            new StdKind<>("ENTRY_DELETE", Path.class);
    public static final WatchEvent.Kind<Path> ENTRY_MODIFY =
            new StdKind<>("ENTRY_MODIFY", Path.class);

    private StandardWatchEventKinds() {
    }

    private record StdKind<T>(String name, Class<T> type) implements WatchEvent.Kind<T> {
        @Override
        public String toString() {
            return name;
        }
    }
}
