package java.lang;

import java.io.FileDescriptor;

/** Kept for programs that name it; there is never one in force, and none allows anything. */
@Deprecated(since = "17", forRemoval = true)
public class SecurityManager {
    public SecurityManager() {
    }

    private static SecurityException denied() {
        return new SecurityException();
    }

    protected Class<?>[] getClassContext() {
        return java.lang.StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(s -> s.skip(1).map(StackWalker.StackFrame::getDeclaringClass)
                        .toArray(Class<?>[]::new));
    }

    public ThreadGroup getThreadGroup() {
        return Thread.currentThread().getThreadGroup();
    }

    public void checkCreateClassLoader() {
        throw denied();
    }

    public void checkAccess(Thread t) {
        throw denied();
    }

    public void checkAccess(ThreadGroup g) {
        throw denied();
    }

    public void checkExit(int status) {
        throw denied();
    }

    public void checkExec(String cmd) {
        throw denied();
    }

    public void checkLink(String lib) {
        throw denied();
    }

    public void checkRead(FileDescriptor fd) {
        throw denied();
    }

    public void checkRead(String file) {
        throw denied();
    }

    public void checkRead(String file, Object context) {
        throw denied();
    }

    public void checkWrite(FileDescriptor fd) {
        throw denied();
    }

    public void checkWrite(String file) {
        throw denied();
    }

    public void checkDelete(String file) {
        throw denied();
    }

    public void checkConnect(String host, int port) {
        throw denied();
    }

    public void checkConnect(String host, int port, Object context) {
        throw denied();
    }

    public void checkListen(int port) {
        throw denied();
    }

    public void checkAccept(String host, int port) {
        throw denied();
    }

    public void checkPropertiesAccess() {
        throw denied();
    }

    public void checkPropertyAccess(String key) {
        throw denied();
    }

    public void checkPrintJobAccess() {
        throw denied();
    }

    public void checkPackageAccess(String pkg) {
        throw denied();
    }

    public void checkPackageDefinition(String pkg) {
        throw denied();
    }

    public void checkSetFactory() {
        throw denied();
    }

    public void checkSecurityAccess(String target) {
        throw denied();
    }

    public void checkPermission(java.security.Permission perm) {
        throw denied();
    }

    public void checkPermission(java.security.Permission perm, Object context) {
        throw denied();
    }
}
