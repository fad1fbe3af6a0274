package ibrik.abi;

/**
 * The host, as a program sees it: one method per row of include/abi.def, from which this file is
 * generated. Every method returns a value that is at least 0, or minus one of the constants of
 * {@link Errno}. No method checks more than that arrays are not null and regions lie inside them.
 */
public final class Host {
    private Host() {
    }

    // how to open a file
    /** for reading */
    public static final int OPEN_READ = 1;
    /** for writing */
    public static final int OPEN_WRITE = 2;
    /** make it if it does not exist */
    public static final int OPEN_CREATE = 4;
    /** with CREATE: EEXIST if it exists */
    public static final int OPEN_EXCLUSIVE = 8;
    /** empty it first */
    public static final int OPEN_TRUNCATE = 16;
    /** every write goes to the end */
    public static final int OPEN_APPEND = 32;
    /** a write returns when data and attributes are on the device */
    public static final int OPEN_SYNC = 64;
    /** a write returns when the data are on the device */
    public static final int OPEN_DATA_SYNC = 128;
    /** ELOOP if the last name is a symbolic link */
    public static final int OPEN_NO_FOLLOW = 256;
    /** EISDIR for a directory, also for reading */
    public static final int OPEN_FILE_ONLY = 512;

    // what an offset counts from
    /** the start */
    public static final int SEEK_START = 0;
    /** the position */
    public static final int SEEK_CURRENT = 1;
    /** the end */
    public static final int SEEK_END = 2;

    // how to lock
    /** others may lock it so, too */
    public static final int LOCK_SHARED = 1;
    /** EAGAIN instead of waiting */
    public static final int LOCK_TRY = 2;

    // how to map
    /** may be written */
    public static final int MAP_WRITE = 1;
    /** what is written stays in this process */
    public static final int MAP_PRIVATE = 2;

    // readiness
    /** can be read */
    public static final int POLL_READ = 1;
    /** can be written */
    public static final int POLL_WRITE = 2;
    /** has an error (result only) */
    public static final int POLL_ERROR = 4;
    /** the other side is gone (result only) */
    public static final int POLL_HANG_UP = 8;
    /** no such handle (result only) */
    public static final int POLL_INVALID = 16;

    // how to take a path
    /** a symbolic link itself, not what it names */
    public static final int PATH_NO_FOLLOW = 1;

    // what to ask for; 0: whether it exists
    /** execute, or search a directory */
    public static final int ACCESS_EXECUTE = 1;
    /** write */
    public static final int ACCESS_WRITE = 2;
    /** read */
    public static final int ACCESS_READ = 4;

    // what to remove
    /** anything but a directory */
    public static final int UNLINK_FILE = 1;
    /** an empty directory */
    public static final int UNLINK_DIRECTORY = 2;

    // how to rename
    /** EEXIST if the new name exists */
    public static final int RENAME_NO_REPLACE = 1;

    // what kind of file
    /** not known */
    public static final int TYPE_UNKNOWN = 0;
    /** regular file */
    public static final int TYPE_FILE = 1;
    /** directory */
    public static final int TYPE_DIRECTORY = 2;
    /** symbolic link */
    public static final int TYPE_LINK = 3;
    /** pipe */
    public static final int TYPE_PIPE = 4;
    /** socket */
    public static final int TYPE_SOCKET = 5;
    /** character device */
    public static final int TYPE_CHARACTER = 6;
    /** block device */
    public static final int TYPE_BLOCK = 7;

    // how a terminal gives what is typed
    /** line by line, shown */
    public static final int TERMINAL_LINE = 0;
    /** line by line, not shown: passwords */
    public static final int TERMINAL_SILENT = 1;
    /** key by key, not shown */
    public static final int TERMINAL_RAW = 2;

    // whose processor time
    /** of all threads */
    public static final int CPU_PROCESS = 0;
    /** of the calling thread */
    public static final int CPU_THREAD = 1;

    // numbers about the host
    /** processors that this process may use */
    public static final int NUMBER_PROCESSORS = 0;
    /** bytes of memory */
    public static final int NUMBER_MEMORY = 1;
    /** bytes of memory available */
    public static final int NUMBER_MEMORY_FREE = 2;
    /** bytes in a page */
    public static final int NUMBER_PAGE = 3;
    /** id of this process */
    public static final int NUMBER_PROCESS = 4;
    /** id of its user */
    public static final int NUMBER_USER = 5;
    /** id of its group */
    public static final int NUMBER_GROUP = 6;
    /** load average of one minute, times 1000 */
    public static final int NUMBER_LOAD = 7;
    /** when this process started */
    public static final int NUMBER_START = 8;
    /** permission bits that new files do not get */
    public static final int NUMBER_UMASK = 9;

    // texts about the host
    /** name of the operating system, as Linux */
    public static final int TEXT_SYSTEM = 0;
    /** its version */
    public static final int TEXT_VERSION = 1;
    /** processor: amd64, aarch64, ... */
    public static final int TEXT_MACHINE = 2;
    /** name of the user */
    public static final int TEXT_USER = 3;
    /** home directory of the user */
    public static final int TEXT_HOME = 4;
    /** name of the machine */
    public static final int TEXT_HOST = 5;
    /** locale, as en_US.UTF-8 */
    public static final int TEXT_LOCALE = 6;
    /** path of the running executable */
    public static final int TEXT_EXECUTABLE = 7;

    // how to wait for a child
    /** do not wait: EAGAIN while it runs */
    public static final int WAIT_NOW = 1;

    // signals
    /** no signal: a question */
    public static final int SIGNAL_NONE = 0;
    /** terminal closed */
    public static final int SIGNAL_HUP = 1;
    /** Ctrl-C */
    public static final int SIGNAL_INT = 2;
    /** Ctrl-\ */
    public static final int SIGNAL_QUIT = 3;
    /** end, cannot be caught */
    public static final int SIGNAL_KILL = 9;
    /** free for programs */
    public static final int SIGNAL_USR1 = 10;
    /** free for programs */
    public static final int SIGNAL_USR2 = 12;
    /** write to a pipe that nobody reads */
    public static final int SIGNAL_PIPE = 13;
    /** please end */
    public static final int SIGNAL_TERM = 15;
    /** a child ended */
    public static final int SIGNAL_CHILD = 17;
    /** go on */
    public static final int SIGNAL_CONTINUE = 18;
    /** stop, cannot be caught */
    public static final int SIGNAL_STOP = 19;
    /** the terminal's size changed */
    public static final int SIGNAL_RESIZE = 28;

    // what a signal does
    /** what it does without us */
    public static final int SIGNAL_ACTION_DEFAULT = 0;
    /** nothing */
    public static final int SIGNAL_ACTION_IGNORE = 1;
    /** signal_next returns it */
    public static final int SIGNAL_ACTION_CATCH = 2;

    // kinds of addresses
    /** Internet, 4 bytes */
    public static final int FAMILY_IPV4 = 1;
    /** Internet, 16 bytes */
    public static final int FAMILY_IPV6 = 2;
    /** paths of this host */
    public static final int FAMILY_UNIX = 3;

    // kinds of sockets
    /** connections (TCP) */
    public static final int SOCKET_STREAM = 1;
    /** datagrams (UDP) */
    public static final int SOCKET_DATAGRAM = 2;

    // directions
    /** reading ends */
    public static final int SHUTDOWN_READ = 0;
    /** writing ends */
    public static final int SHUTDOWN_WRITE = 1;
    /** both end */
    public static final int SHUTDOWN_BOTH = 2;

    // options of sockets
    /** the address may be in use */
    public static final int OPTION_REUSE_ADDRESS = 1;
    /** several sockets may share a port */
    public static final int OPTION_REUSE_PORT = 2;
    /** probe idle connections */
    public static final int OPTION_KEEP_ALIVE = 3;
    /** send small segments at once */
    public static final int OPTION_NO_DELAY = 4;
    /** datagrams to all */
    public static final int OPTION_BROADCAST = 5;
    /** bytes of the send buffer */
    public static final int OPTION_SEND_BUFFER = 6;
    /** bytes of the receive buffer */
    public static final int OPTION_RECEIVE_BUFFER = 7;
    /** seconds that close waits; -1: off */
    public static final int OPTION_LINGER = 8;
    /** type of service */
    public static final int OPTION_TRAFFIC_CLASS = 9;
    /** the pending error, as one of ours (read only) */
    public static final int OPTION_ERROR = 10;
    /** milliseconds after which a receive fails with EAGAIN; 0: never */
    public static final int OPTION_RECEIVE_TIMEOUT = 11;
    /** routers that a multicast datagram may pass */
    public static final int OPTION_MULTICAST_TTL = 12;
    /** own multicast datagrams come back */
    public static final int OPTION_MULTICAST_LOOP = 13;
    /** index of the interface for multicast */
    public static final int OPTION_MULTICAST_INTERFACE = 14;
    /** urgent data come with the others */
    public static final int OPTION_OUT_OF_BAND_INLINE = 15;
    /** no IPv4 through an IPv6 socket */
    public static final int OPTION_IPV6_ONLY = 16;

    // attributes of a file: indexes of its fields
    /** what kind of file */
    public static final int STAT_FIELD_TYPE = 0;
    /** permission bits */
    public static final int STAT_FIELD_MODE = 1;
    /** bytes */
    public static final int STAT_FIELD_SIZE = 2;
    /** when its data last changed */
    public static final int STAT_FIELD_MODIFIED = 3;
    /** when its data were last read */
    public static final int STAT_FIELD_ACCESSED = 4;
    /** when its attributes last changed */
    public static final int STAT_FIELD_CHANGED = 5;
    /** when it was made; when modified, if the host does not know */
    public static final int STAT_FIELD_CREATED = 6;
    /** number of the file system */
    public static final int STAT_FIELD_DEVICE = 7;
    /** number of the file in it */
    public static final int STAT_FIELD_NODE = 8;
    /** how many names it has */
    public static final int STAT_FIELD_LINKS = 9;
    /** id of its owner */
    public static final int STAT_FIELD_USER = 10;
    /** id of its group */
    public static final int STAT_FIELD_GROUP = 11;
    public static final int STAT_FIELDS = 12;

    // a file system: indexes of its fields
    /** bytes */
    public static final int SPACE_FIELD_TOTAL = 0;
    /** bytes free */
    public static final int SPACE_FIELD_FREE = 1;
    /** bytes free for this user */
    public static final int SPACE_FIELD_USABLE = 2;
    /** bytes in a block */
    public static final int SPACE_FIELD_BLOCK = 3;
    /** 1 if nothing can be written */
    public static final int SPACE_FIELD_READ_ONLY = 4;
    /** bytes in the longest name */
    public static final int SPACE_FIELD_NAME_MAX = 5;
    public static final int SPACE_FIELDS = 6;

    // a pipe: indexes of its fields
    /** handle to read from */
    public static final int PIPE_FIELD_READ = 0;
    /** handle to write to */
    public static final int PIPE_FIELD_WRITE = 1;
    public static final int PIPE_FIELDS = 2;

    // a terminal: indexes of its fields
    /** characters in a line */
    public static final int TERMINAL_FIELD_COLUMNS = 0;
    /** lines */
    public static final int TERMINAL_FIELD_ROWS = 1;
    public static final int TERMINAL_FIELDS = 2;

    // one handle to wait for: indexes of its fields
    /** the handle; negative: skipped */
    public static final int POLL_FIELD_HANDLE = 0;
    /** what to wait for (set poll) */
    public static final int POLL_FIELD_WANTED = 1;
    /** what is ready (set poll), written by the host */
    public static final int POLL_FIELD_READY = 2;
    public static final int POLL_FIELDS = 3;

    // standard streams of a child: indexes of its fields
    /** handle, or -1 */
    public static final int SPAWN_FIELD_INPUT = 0;
    /** handle, or -1 */
    public static final int SPAWN_FIELD_OUTPUT = 1;
    /** handle, or -1 */
    public static final int SPAWN_FIELD_ERROR = 2;
    public static final int SPAWN_FIELDS = 3;

    // a process: indexes of its fields
    /** id of its parent */
    public static final int PROCESS_FIELD_PARENT = 0;
    /** when it started */
    public static final int PROCESS_FIELD_STARTED = 1;
    /** processor time it has used */
    public static final int PROCESS_FIELD_CPU = 2;
    /** id of its user */
    public static final int PROCESS_FIELD_USER = 3;
    public static final int PROCESS_FIELDS = 4;

    /** The version of this interface: 1. */
    public static native long version();

    /** 1 if the call of that number exists and this host can do it, else 0. */
    public static native long supports(int number);

    /** Opens a file; the mode (before the umask) is used if it is created. */
    public static native long open(String path, int flags, int mode);

    /** Closes a handle; its number may be given out again. */
    public static native long close(int handle);

    /** Reads at the position; returns the number of bytes, 0 at the end. */
    public static native long read(int handle, byte[] buffer, int bufferOffset, int bufferLength);

    /** Writes at the position; returns the number of bytes, perhaps fewer than given. */
    public static native long write(int handle, byte[] buffer, int bufferOffset, int bufferLength);

    /** Reads at an offset without moving the position. */
    public static native long pread(int handle, byte[] buffer, int bufferOffset, int bufferLength, long offset);

    /** Writes at an offset without moving the position. */
    public static native long pwrite(int handle, byte[] buffer, int bufferOffset, int bufferLength, long offset);

    /** Moves the position; returns the new one. */
    public static native long seek(int handle, long offset, int whence);

    /** The number of bytes that can be read without blocking, as far as known. */
    public static native long available(int handle);

    /** The size of a file in bytes. */
    public static native long size(int handle);

    /** Sets the size of a file. */
    public static native long truncate(int handle, long size);

    /** Forces a file's data (and, unless data_only, its attributes) to the device. */
    public static native long sync(int handle, int dataOnly);

    /** The attributes of what a handle stands for. */
    public static native long fstat(int handle, long[] out);

    /** Locks a region of a file (size 0: to its end and beyond). */
    public static native long lock(int handle, long offset, long size, int flags);

    /** Releases a region locked by this process. */
    public static native long unlock(int handle, long offset, long size);

    /** Maps a region of a file; returns its address. */
    public static native long map(int handle, long offset, long size, int flags);

    /** Removes a mapping made by map. */
    public static native long unmap(long address, long size);

    /** Forces what was written to a mapping to the device. */
    public static native long mapSync(long address, long size);

    /** A second handle of the same open file. */
    public static native long duplicate(int handle);

    /** Whether reads and writes wait (1) or fail with EAGAIN (0). */
    public static native long setBlocking(int handle, int on);

    /** Waits until a handle is ready or the time (ns; -1: no limit) is over; returns how many are. */
    public static native long poll(long[] handles, long timeout);

    /** The attributes of what a path names. */
    public static native long stat(String path, int flags, long[] out);

    /** 0 if the process may access it so. */
    public static native long access(String path, int mode);

    /** Opens a directory for reading its entries; returns a handle. */
    public static native long openDirectory(String path);

    /** Fills whole entries (type byte as in stat, 16-bit length, name); returns the bytes, 0 at the end. */
    public static native long readDirectory(int handle, byte[] buffer, int bufferOffset, int bufferLength);

    /** Makes a directory. */
    public static native long makeDirectory(String path, int mode);

    /** Removes a file, or an empty directory where the flags say so. */
    public static native long unlink(String path, int flags);

    /** Renames; replaces a file of the new name unless the flags forbid it. */
    public static native long rename(String from, String to, int flags);

    /** Makes a second name of a file. */
    public static native long link(String existing, String path);

    /** Makes a symbolic link with that text. */
    public static native long symlink(String target, String path);

    /** The text of a symbolic link. */
    public static native long readLink(String path, byte[] buffer, int bufferOffset, int bufferLength);

    /** Sets the permission bits. */
    public static native long setMode(String path, int mode, int flags);

    /** Sets owner and group; -1 leaves one as it is. */
    public static native long setOwner(String path, int user, int group, int flags);

    /** Sets the times; the least long leaves one as it is. */
    public static native long setTimes(String path, long accessed, long modified, int flags);

    /** The absolute path without links and dots; it must exist. */
    public static native long realPath(String path, byte[] buffer, int bufferOffset, int bufferLength);

    /** The absolute path against which relative ones are resolved. */
    public static native long currentDirectory(byte[] buffer, int bufferOffset, int bufferLength);

    /** Where temporary files belong. */
    public static native long temporaryDirectory(byte[] buffer, int bufferOffset, int bufferLength);

    /** Space and kind of the file system that holds a path. */
    public static native long fileSystem(String path, long[] out);

    /** The value of an extended attribute. */
    public static native long getAttribute(String path, String name, byte[] value, int valueOffset, int valueLength);

    /** Sets an extended attribute. */
    public static native long setAttribute(String path, String name, byte[] value, int valueOffset, int valueLength);

    /** The names of all extended attributes, each ended by a zero byte. */
    public static native long listAttributes(String path, byte[] names, int namesOffset, int namesLength);

    /** Removes an extended attribute. */
    public static native long removeAttribute(String path, String name);

    /** Makes a pipe of two handles. */
    public static native long pipe(long[] out);

    /** 1 if the handle is a terminal, else 0. */
    public static native long isTerminal(int handle);

    /** The size of a terminal in characters. */
    public static native long terminalSize(int handle, long[] out);

    /** Line mode with echo, without, or each key at once. */
    public static native long terminalMode(int handle, int mode);

    /** The time of day. */
    public static native long clockReal();

    /** A clock that never goes back; its zero is arbitrary. */
    public static native long clockMonotonic();

    /** Processor time used. */
    public static native long clockCpu(int whose);

    /** Waits at least that many nanoseconds. */
    public static native long sleep(long time);

    /** The name of the host's time zone, as Europe/Berlin. */
    public static native long timeZone(byte[] buffer, int bufferOffset, int bufferLength);

    /** Fills the buffer with random bytes fit for keys. */
    public static native long entropy(byte[] buffer, int bufferOffset, int bufferLength);

    /** The value of an environment variable, ENOENT if it is not set. */
    public static native long envGet(String name, byte[] buffer, int bufferOffset, int bufferLength);

    /** All variables as name=value, each ended by a zero byte. */
    public static native long envList(byte[] buffer, int bufferOffset, int bufferLength);

    /** The program's arguments, each ended by a zero byte. */
    public static native long arguments(byte[] buffer, int bufferOffset, int bufferLength);

    /** Ends the process at once. */
    public static native long exit(int status);

    /** A number that describes the host or this process. */
    public static native long hostNumber(int fact);

    /** A text that describes the host or this process. */
    public static native long hostText(int fact, byte[] buffer, int bufferOffset, int bufferLength);

    /** The name of a user id. */
    public static native long userName(int user, byte[] buffer, int bufferOffset, int bufferLength);

    /** The name of a group id. */
    public static native long groupName(int group, byte[] buffer, int bufferOffset, int bufferLength);

    /** The id of a user's name. */
    public static native long userId(String name);

    /** The id of a group's name. */
    public static native long groupId(String name);

    /** Starts a program (arguments and environment as in arguments and env_list); returns its id. Streams are handles or -1 for the null device. */
    public static native long spawn(byte[] arguments, int argumentsOffset, int argumentsLength, byte[] environment, int environmentOffset, int environmentLength, String directory, long[] streams);

    /** Waits for a child's end; its exit status, or 128 + signal; EAGAIN while it runs, if not to wait. */
    public static native long waitFor(int process, int flags);

    /** Sends a signal; 0 (NONE) only asks whether the process exists. */
    public static native long kill(int process, int signal);

    /** What is known of a process. */
    public static native long processInfo(int process, long[] out);

    /** The program and arguments of a process, each ended by a zero byte. */
    public static native long processCommand(int process, byte[] buffer, int bufferOffset, int bufferLength);

    /** The ids of all processes that can be seen, as 32-bit little-endian numbers. */
    public static native long processList(byte[] buffer, int bufferOffset, int bufferLength);

    /** Makes a socket. */
    public static native long socket(int family, int kind);

    /** Gives a socket its own address. */
    public static native long bind(int handle, byte[] address, int addressOffset, int addressLength);

    /** Makes it accept connections. */
    public static native long listen(int handle, int backlog);

    /** Waits for a connection; returns its handle, and the peer's address with its length in the first byte. */
    public static native long accept(int handle, byte[] address, int addressOffset, int addressLength);

    /** Connects (timeout in ns; -1: none); ETIMEDOUT if it takes longer. */
    public static native long connect(int handle, byte[] address, int addressOffset, int addressLength, long timeout);

    /** The own address; returns its length. */
    public static native long localAddress(int handle, byte[] address, int addressOffset, int addressLength);

    /** The other side's address; returns its length. */
    public static native long peerAddress(int handle, byte[] address, int addressOffset, int addressLength);

    /** Sends a datagram to an address (null: the connected one). */
    public static native long send(int handle, byte[] buffer, int bufferOffset, int bufferLength, byte[] address, int addressOffset, int addressLength);

    /** Receives a datagram; the sender's address comes with its length in the first byte. */
    public static native long receive(int handle, byte[] buffer, int bufferOffset, int bufferLength, byte[] address, int addressOffset, int addressLength);

    /** Ends one or both directions of a connection. */
    public static native long shutdown(int handle, int how);

    /** The value of a socket's option. */
    public static native long getOption(int handle, int option);

    /** Sets a socket's option. */
    public static native long setOption(int handle, int option, int value);

    /** Joins (or leaves) a multicast group. */
    public static native long joinGroup(int handle, byte[] group, int groupOffset, int groupLength, int interfaceIndex, int leave);

    /** The addresses of a host name, each with its length in the byte before it; returns the bytes. */
    public static native long resolve(String name, byte[] addresses, int addressesOffset, int addressesLength);

    /** The host name of an address. */
    public static native long reverse(byte[] address, int addressOffset, int addressLength, byte[] name, int nameOffset, int nameLength);

    /** The network interfaces: 32-bit index, flags byte, length and name, count and addresses, each with its length before it. */
    public static native long interfaces(byte[] buffer, int bufferOffset, int bufferLength);

    /** What a signal does: its default, nothing, or be returned by signal_next. */
    public static native long signalCatch(int signal, int action);

    /** Waits for a caught signal; returns its number. */
    public static native long signalNext();

    /** Sends a signal to this process. */
    public static native long signalRaise(int signal);

    /** What the calling thread's last EDENIED was about, and which flag would grant it. */
    public static native long denial(byte[] buffer, int bufferOffset, int bufferLength);
}
