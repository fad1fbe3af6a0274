package ibrik.abi;

/** Errors of the host, generated from include/abi.def. */
public final class Errno {
    private Errno() {
    }

    /** Operation not permitted */
    public static final int EPERM = 1;
    /** No such file or directory */
    public static final int ENOENT = 2;
    /** No such process */
    public static final int ESRCH = 3;
    /** Interrupted system call */
    public static final int EINTR = 4;
    /** Input/output error */
    public static final int EIO = 5;
    /** No such device or address */
    public static final int ENXIO = 6;
    /** Argument list too long */
    public static final int E2BIG = 7;
    /** Exec format error */
    public static final int ENOEXEC = 8;
    /** Bad file descriptor */
    public static final int EBADF = 9;
    /** No child processes */
    public static final int ECHILD = 10;
    /** Resource temporarily unavailable */
    public static final int EAGAIN = 11;
    /** Cannot allocate memory */
    public static final int ENOMEM = 12;
    /** Permission denied */
    public static final int EACCES = 13;
    /** Bad address */
    public static final int EFAULT = 14;
    /** Device or resource busy */
    public static final int EBUSY = 15;
    /** File exists */
    public static final int EEXIST = 16;
    /** Invalid cross-device link */
    public static final int EXDEV = 17;
    /** No such device */
    public static final int ENODEV = 18;
    /** Not a directory */
    public static final int ENOTDIR = 19;
    /** Is a directory */
    public static final int EISDIR = 20;
    /** Invalid argument */
    public static final int EINVAL = 21;
    /** Too many open files in system */
    public static final int ENFILE = 22;
    /** Too many open files */
    public static final int EMFILE = 23;
    /** Inappropriate ioctl for device */
    public static final int ENOTTY = 24;
    /** Text file busy */
    public static final int ETXTBSY = 25;
    /** File too large */
    public static final int EFBIG = 26;
    /** No space left on device */
    public static final int ENOSPC = 27;
    /** Illegal seek */
    public static final int ESPIPE = 28;
    /** Read-only file system */
    public static final int EROFS = 29;
    /** Too many links */
    public static final int EMLINK = 30;
    /** Broken pipe */
    public static final int EPIPE = 31;
    /** Numerical result out of range */
    public static final int ERANGE = 32;
    /** Resource deadlock avoided */
    public static final int EDEADLK = 33;
    /** File name too long */
    public static final int ENAMETOOLONG = 34;
    /** No locks available */
    public static final int ENOLCK = 35;
    /** Function not implemented */
    public static final int ENOSYS = 36;
    /** Directory not empty */
    public static final int ENOTEMPTY = 37;
    /** Too many levels of symbolic links */
    public static final int ELOOP = 38;
    /** Value too large for defined data type */
    public static final int EOVERFLOW = 39;
    /** Invalid or incomplete multibyte or wide character */
    public static final int EILSEQ = 40;
    /** Disk quota exceeded */
    public static final int EDQUOT = 41;
    /** Stale file handle */
    public static final int ESTALE = 42;
    /** No data available */
    public static final int ENODATA = 43;
    /** Operation not supported */
    public static final int ENOTSUP = 44;
    /** Socket operation on non-socket */
    public static final int ENOTSOCK = 50;
    /** Destination address required */
    public static final int EDESTADDRREQ = 51;
    /** Message too long */
    public static final int EMSGSIZE = 52;
    /** Protocol wrong type for socket */
    public static final int EPROTOTYPE = 53;
    /** Protocol not available */
    public static final int ENOPROTOOPT = 54;
    /** Protocol not supported */
    public static final int EPROTONOSUPPORT = 55;
    /** Address family not supported by protocol */
    public static final int EAFNOSUPPORT = 56;
    /** Address already in use */
    public static final int EADDRINUSE = 57;
    /** Cannot assign requested address */
    public static final int EADDRNOTAVAIL = 58;
    /** Network is down */
    public static final int ENETDOWN = 59;
    /** Network is unreachable */
    public static final int ENETUNREACH = 60;
    /** Software caused connection abort */
    public static final int ECONNABORTED = 61;
    /** Connection reset by peer */
    public static final int ECONNRESET = 62;
    /** No buffer space available */
    public static final int ENOBUFS = 63;
    /** Transport endpoint is already connected */
    public static final int EISCONN = 64;
    /** Transport endpoint is not connected */
    public static final int ENOTCONN = 65;
    /** Connection timed out */
    public static final int ETIMEDOUT = 66;
    /** Connection refused */
    public static final int ECONNREFUSED = 67;
    /** No route to host */
    public static final int EHOSTUNREACH = 68;
    /** Operation already in progress */
    public static final int EALREADY = 69;
    /** Operation now in progress */
    public static final int EINPROGRESS = 70;
    /** Host is down */
    public static final int EHOSTDOWN = 71;
    /** Operation canceled */
    public static final int ECANCELED = 72;
    /** Unknown error of the host */
    public static final int EUNKNOWN = 80;
    /** Denied by policy */
    public static final int EDENIED = 81;
    /** Name or service not known */
    public static final int ENONAME = 82;

    /** The text of an error; the result of a call may be given as it is. */
    public static String message(long errno) {
        switch ((int) (errno < 0 ? -errno : errno)) {
        case EPERM:
            return "Operation not permitted";
        case ENOENT:
            return "No such file or directory";
        case ESRCH:
            return "No such process";
        case EINTR:
            return "Interrupted system call";
        case EIO:
            return "Input/output error";
        case ENXIO:
            return "No such device or address";
        case E2BIG:
            return "Argument list too long";
        case ENOEXEC:
            return "Exec format error";
        case EBADF:
            return "Bad file descriptor";
        case ECHILD:
            return "No child processes";
        case EAGAIN:
            return "Resource temporarily unavailable";
        case ENOMEM:
            return "Cannot allocate memory";
        case EACCES:
            return "Permission denied";
        case EFAULT:
            return "Bad address";
        case EBUSY:
            return "Device or resource busy";
        case EEXIST:
            return "File exists";
        case EXDEV:
            return "Invalid cross-device link";
        case ENODEV:
            return "No such device";
        case ENOTDIR:
            return "Not a directory";
        case EISDIR:
            return "Is a directory";
        case EINVAL:
            return "Invalid argument";
        case ENFILE:
            return "Too many open files in system";
        case EMFILE:
            return "Too many open files";
        case ENOTTY:
            return "Inappropriate ioctl for device";
        case ETXTBSY:
            return "Text file busy";
        case EFBIG:
            return "File too large";
        case ENOSPC:
            return "No space left on device";
        case ESPIPE:
            return "Illegal seek";
        case EROFS:
            return "Read-only file system";
        case EMLINK:
            return "Too many links";
        case EPIPE:
            return "Broken pipe";
        case ERANGE:
            return "Numerical result out of range";
        case EDEADLK:
            return "Resource deadlock avoided";
        case ENAMETOOLONG:
            return "File name too long";
        case ENOLCK:
            return "No locks available";
        case ENOSYS:
            return "Function not implemented";
        case ENOTEMPTY:
            return "Directory not empty";
        case ELOOP:
            return "Too many levels of symbolic links";
        case EOVERFLOW:
            return "Value too large for defined data type";
        case EILSEQ:
            return "Invalid or incomplete multibyte or wide character";
        case EDQUOT:
            return "Disk quota exceeded";
        case ESTALE:
            return "Stale file handle";
        case ENODATA:
            return "No data available";
        case ENOTSUP:
            return "Operation not supported";
        case ENOTSOCK:
            return "Socket operation on non-socket";
        case EDESTADDRREQ:
            return "Destination address required";
        case EMSGSIZE:
            return "Message too long";
        case EPROTOTYPE:
            return "Protocol wrong type for socket";
        case ENOPROTOOPT:
            return "Protocol not available";
        case EPROTONOSUPPORT:
            return "Protocol not supported";
        case EAFNOSUPPORT:
            return "Address family not supported by protocol";
        case EADDRINUSE:
            return "Address already in use";
        case EADDRNOTAVAIL:
            return "Cannot assign requested address";
        case ENETDOWN:
            return "Network is down";
        case ENETUNREACH:
            return "Network is unreachable";
        case ECONNABORTED:
            return "Software caused connection abort";
        case ECONNRESET:
            return "Connection reset by peer";
        case ENOBUFS:
            return "No buffer space available";
        case EISCONN:
            return "Transport endpoint is already connected";
        case ENOTCONN:
            return "Transport endpoint is not connected";
        case ETIMEDOUT:
            return "Connection timed out";
        case ECONNREFUSED:
            return "Connection refused";
        case EHOSTUNREACH:
            return "No route to host";
        case EALREADY:
            return "Operation already in progress";
        case EINPROGRESS:
            return "Operation now in progress";
        case EHOSTDOWN:
            return "Host is down";
        case ECANCELED:
            return "Operation canceled";
        case EUNKNOWN:
            return "Unknown error of the host";
        case EDENIED:
            return denial();
        case ENONAME:
            return "Name or service not known";
        default:
            return "Unknown error " + (errno < 0 ? -errno : errno);
        }
    }

    /** The name of an error; the result of a call may be given as it is. */
    public static String name(long errno) {
        switch ((int) (errno < 0 ? -errno : errno)) {
        case EPERM:
            return "EPERM";
        case ENOENT:
            return "ENOENT";
        case ESRCH:
            return "ESRCH";
        case EINTR:
            return "EINTR";
        case EIO:
            return "EIO";
        case ENXIO:
            return "ENXIO";
        case E2BIG:
            return "E2BIG";
        case ENOEXEC:
            return "ENOEXEC";
        case EBADF:
            return "EBADF";
        case ECHILD:
            return "ECHILD";
        case EAGAIN:
            return "EAGAIN";
        case ENOMEM:
            return "ENOMEM";
        case EACCES:
            return "EACCES";
        case EFAULT:
            return "EFAULT";
        case EBUSY:
            return "EBUSY";
        case EEXIST:
            return "EEXIST";
        case EXDEV:
            return "EXDEV";
        case ENODEV:
            return "ENODEV";
        case ENOTDIR:
            return "ENOTDIR";
        case EISDIR:
            return "EISDIR";
        case EINVAL:
            return "EINVAL";
        case ENFILE:
            return "ENFILE";
        case EMFILE:
            return "EMFILE";
        case ENOTTY:
            return "ENOTTY";
        case ETXTBSY:
            return "ETXTBSY";
        case EFBIG:
            return "EFBIG";
        case ENOSPC:
            return "ENOSPC";
        case ESPIPE:
            return "ESPIPE";
        case EROFS:
            return "EROFS";
        case EMLINK:
            return "EMLINK";
        case EPIPE:
            return "EPIPE";
        case ERANGE:
            return "ERANGE";
        case EDEADLK:
            return "EDEADLK";
        case ENAMETOOLONG:
            return "ENAMETOOLONG";
        case ENOLCK:
            return "ENOLCK";
        case ENOSYS:
            return "ENOSYS";
        case ENOTEMPTY:
            return "ENOTEMPTY";
        case ELOOP:
            return "ELOOP";
        case EOVERFLOW:
            return "EOVERFLOW";
        case EILSEQ:
            return "EILSEQ";
        case EDQUOT:
            return "EDQUOT";
        case ESTALE:
            return "ESTALE";
        case ENODATA:
            return "ENODATA";
        case ENOTSUP:
            return "ENOTSUP";
        case ENOTSOCK:
            return "ENOTSOCK";
        case EDESTADDRREQ:
            return "EDESTADDRREQ";
        case EMSGSIZE:
            return "EMSGSIZE";
        case EPROTOTYPE:
            return "EPROTOTYPE";
        case ENOPROTOOPT:
            return "ENOPROTOOPT";
        case EPROTONOSUPPORT:
            return "EPROTONOSUPPORT";
        case EAFNOSUPPORT:
            return "EAFNOSUPPORT";
        case EADDRINUSE:
            return "EADDRINUSE";
        case EADDRNOTAVAIL:
            return "EADDRNOTAVAIL";
        case ENETDOWN:
            return "ENETDOWN";
        case ENETUNREACH:
            return "ENETUNREACH";
        case ECONNABORTED:
            return "ECONNABORTED";
        case ECONNRESET:
            return "ECONNRESET";
        case ENOBUFS:
            return "ENOBUFS";
        case EISCONN:
            return "EISCONN";
        case ENOTCONN:
            return "ENOTCONN";
        case ETIMEDOUT:
            return "ETIMEDOUT";
        case ECONNREFUSED:
            return "ECONNREFUSED";
        case EHOSTUNREACH:
            return "EHOSTUNREACH";
        case EALREADY:
            return "EALREADY";
        case EINPROGRESS:
            return "EINPROGRESS";
        case EHOSTDOWN:
            return "EHOSTDOWN";
        case ECANCELED:
            return "ECANCELED";
        case EUNKNOWN:
            return "EUNKNOWN";
        case EDENIED:
            return "EDENIED";
        case ENONAME:
            return "ENONAME";
        default:
            return "E" + (errno < 0 ? -errno : errno);
        }
    }

    /** What the calling thread was denied last, and which flag would grant it. */
    private static String denial() {
        byte[] text = new byte[4096];
        int length = (int) Host.denial(text, 0, text.length);
        return new String(text, 0, Math.min(length, text.length), java.nio.charset.StandardCharsets.UTF_8);
    }
}
