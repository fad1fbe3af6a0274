package java.nio.file;

import java.util.List;

/** What a watchable is registered with. */
public interface WatchKey {
    boolean isValid();

    List<WatchEvent<?>> pollEvents();

    boolean reset();

    void cancel();

    Watchable watchable();
}
