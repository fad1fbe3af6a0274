package java.io;

/** Chooses names of a directory. */
@FunctionalInterface
public interface FilenameFilter {
    boolean accept(File dir, String name);
}
