package java.lang;

/** Kept for programs that name it; there is never one in force. */
@Deprecated(since = "17", forRemoval = true)
public class SecurityManager {
    public SecurityManager() {
    }

    public void checkExit(int status) {
        throw new SecurityException();
    }
}
