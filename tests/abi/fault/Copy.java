import ibrik.abi.Errno;
import ibrik.abi.Host;

/** Copies its own source, with the host's calls themselves. */
public class Copy {
    private static long check(String what, long result) {
        if (result < 0)
            throw new RuntimeException(what + ": " + Errno.message(result));
        return result;
    }

    public static void main(String[] args) {
        byte[] buffer = new byte[512];
        int in = (int) check("open in", Host.open("Copy.java", Host.OPEN_READ, 0));
        int out = (int) check("open out", Host.open("copy", Host.OPEN_WRITE | Host.OPEN_CREATE | Host.OPEN_TRUNCATE, 0666));
        for (int n; (n = (int) check("read", Host.read(in, buffer, 0, buffer.length))) > 0;)
            for (int done = 0; done < n;)
                done += (int) check("write", Host.write(out, buffer, done, n - done));
        check("close out", Host.close(out));
        check("close in", Host.close(in));
    }
}
