package java.nio.file;

/** How symbolic links are taken. */
public enum LinkOption implements OpenOption, CopyOption {
    NOFOLLOW_LINKS
}
