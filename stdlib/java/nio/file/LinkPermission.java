package java.nio.file;

import java.security.BasicPermission;

/** A permission about links. */
@Deprecated(since = "25", forRemoval = true)
public final class LinkPermission extends BasicPermission {
    private static final long serialVersionUID = -1441492453772213220L;

    public LinkPermission(String name) {
        super(name);
    }

    public LinkPermission(String name, String actions) {
        super(name, actions);
    }
}
