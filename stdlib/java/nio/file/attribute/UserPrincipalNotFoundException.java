package java.nio.file.attribute;

/** There is no user or group of that name. */
public class UserPrincipalNotFoundException extends java.io.IOException {
    private static final long serialVersionUID = -5369283889045833024L;

    private final String name;

    public UserPrincipalNotFoundException(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
