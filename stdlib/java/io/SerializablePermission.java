package java.io;

import java.security.BasicPermission;

/** A permission about object streams. */
@Deprecated(since = "25", forRemoval = true)
public final class SerializablePermission extends BasicPermission {
    private static final long serialVersionUID = 8537212141160296410L;

    public SerializablePermission(String name) {
        super(name);
    }

    public SerializablePermission(String name, String actions) {
        super(name, actions);
    }
}
