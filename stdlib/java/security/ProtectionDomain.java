package java.security;

/** Kept for the signatures that name it; there are no permissions. */
public class ProtectionDomain {
    ProtectionDomain() {
    }
}
