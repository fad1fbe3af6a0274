package java.nio.file.attribute;

/** A view of attributes of a file. */
public interface FileAttributeView extends AttributeView {
}
