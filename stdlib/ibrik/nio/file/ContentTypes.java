package ibrik.nio.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Kinds of content by the endings of names: the host's table, and a small one of our own. */
public final class ContentTypes {
    private static Map<String, String> types;

    private ContentTypes() {
    }

    private static void load(Map<String, String> m, Path table) {
        try {
            for (String line : Files.readAllLines(table)) {
                String[] f = line.strip().split("\\s+");
                for (int i = 1; i < f.length && !f[0].startsWith("#"); i++) {
                    m.putIfAbsent(f[i], f[0]);
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // A host need not have such a table.
        }
    }

    private static synchronized Map<String, String> types() {
        if (types == null) {
            Map<String, String> m = new HashMap<>();
            load(m, Path.of(System.getProperty("user.home", "/"), ".mime.types"));
            load(m, Path.of("/etc/mime.types"));
            String[] own = {"txt text/plain", "html text/html", "htm text/html", "css text/css",
                "js text/javascript", "json application/json", "xml application/xml",
                "md text/markdown", "csv text/csv", "png image/png", "jpg image/jpeg",
                "jpeg image/jpeg", "gif image/gif", "bmp image/bmp", "webp image/webp",
                "svg image/svg+xml", "tif image/tiff", "tiff image/tiff", "pdf application/pdf",
                "zip application/zip", "gz application/gzip", "tar application/x-tar",
                "jar application/java-archive", "bz2 application/bz2",
                "7z application/x-7z-compressed",
                "sh application/x-sh", "rtf application/rtf", "doc application/msword",
                "mp4 video/mp4", "mpeg video/mpeg", "webm video/webm", "wav audio/x-wav",
                "bin application/octet-stream", "ps application/postscript"};
            for (String s : own) {
                int at = s.indexOf(' ');
                m.putIfAbsent(s.substring(0, at), s.substring(at + 1));
            }
            types = m;
        }
        return types;
    }

    public static String of(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        for (int at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1)) {
            String type = types().get(name.substring(at + 1));
            if (type != null && at + 1 < name.length()) {
                return type;
            }
        }
        return null;
    }
}
