package java.nio.file.attribute;

import java.util.Set;

/** Attributes as POSIX has them. */
public interface PosixFileAttributes extends BasicFileAttributes {
    UserPrincipal owner();

    GroupPrincipal group();

    Set<PosixFilePermission> permissions();
}
