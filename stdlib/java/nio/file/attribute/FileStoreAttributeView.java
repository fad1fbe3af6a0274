package java.nio.file.attribute;

/** A view of attributes of a file store. */
public interface FileStoreAttributeView extends AttributeView {
}
