package java.nio.file.attribute;

import java.io.IOException;
import java.util.List;

/** Reads and sets an access control list. */
public interface AclFileAttributeView extends FileOwnerAttributeView {
    @Override
    String name();

    List<AclEntry> getAcl() throws IOException;

    void setAcl(List<AclEntry> acl) throws IOException;
}
