package java.nio.file.attribute;

/** An attribute and its value. */
public interface FileAttribute<T> {
    String name();

    T value();
}
