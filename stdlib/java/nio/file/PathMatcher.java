package java.nio.file;

/** Says whether a path matches. */
@FunctionalInterface
public interface PathMatcher {
    boolean matches(Path path);
}
