package java.security;

/** Someone who can be named. */
public interface Principal {
    boolean equals(Object another);

    String toString();

    int hashCode();

    String getName();
}
