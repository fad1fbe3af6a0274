package java.nio.file.attribute;

/** Who owns files. */
public interface UserPrincipal extends java.security.Principal {
}
