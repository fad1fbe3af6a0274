import java.io.*;
import java.nio.file.*;
import java.util.zip.*;

/** Makes the jars and argument files that the lines name. */
public class Setup {
    static void jar(String name, String manifest, String... files) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(new FileOutputStream(name))) {
            if (manifest != null) {
                out.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
                out.write(manifest.getBytes());
                out.closeEntry();
            }
            for (String f : files) {
                out.putNextEntry(new ZipEntry(f));
                out.write(Files.readAllBytes(Path.of(f)));
                out.closeEntry();
            }
        }
    }

    static void text(String name, String text) throws IOException {
        Files.write(Path.of(name), text.getBytes());
    }

    public static void main(String[] args) throws IOException {
        jar("app.jar", "Manifest-Version: 1.0\r\nMain-Class: Main\r\n\r\n", "Main.class");
        jar("folded.jar", "Manifest-Version: 1.0\r\nMain-Class: Ma\r\n in\r\n\r\n", "Main.class");
        jar("spaced.jar", "Manifest-Version: 1.0\nMain-Class:  Main  \n\n", "Main.class");
        jar("nomain.jar", "Manifest-Version: 1.0\r\n\r\n", "Main.class");
        jar("emptymain.jar", "Manifest-Version: 1.0\r\nMain-Class: \r\n\r\n", "Main.class");
        jar("nomanifest.jar", null, "Main.class");
        jar("missing.jar", "Manifest-Version: 1.0\r\nMain-Class: no.Such\r\n\r\n", "Main.class");
        jar("slashes.jar", "Manifest-Version: 1.0\r\nMain-Class: no/Such\r\n\r\n", "Main.class");
        jar("nomethod.jar", "Manifest-Version: 1.0\r\nMain-Class: NoMain\r\n\r\n", "NoMain.class");
        jar("badmanifest.jar", "no colon here\r\n\r\n", "Main.class");
        jar("late.jar", "Manifest-Version: 1.0\r\n\r\nName: x\r\nMain-Class: Main\r\n\r\n", "Main.class");
        jar("agentless.jar", "Manifest-Version: 1.0\r\n\r\n", "Main.class");
        text("text.jar", "this is no jar\n");
        text("empty.jar", "");
        text("plain.args", "-Dx=file Main a b");
        text("quoted.args", "-Dx=\"a b\" Main 'c d' \"e\\tf\" \"g\\\\h\" \"i\\\"j\" 'k\"l' m\"n o\"p \"\"\n");
        text("comment.args", "# a comment\n-Dx=1 # another\nMain a#b #c\n");
        text("lines.args", "-Dx=\"one \\\n   two\"\nMain \"a\\\n  b\" c\\\n d\n");
        text("nested.args", "-Dx=n\n@plain.args\n");
        text("open.args", "-Dx=1 Main \"a b\n c\n");
        text("options.args", "-Dx=o\n-cp\n.\n");
        text("cp.args", "-cp\n");
        text("empty.args", "");
        text("hash.args", "Main a#b c\nd #e\nf\"x#y\"g h\\#i\n");
        text("folded.args", "Main a\"b\nc\" d\n\"e\\\r\n   f\"");
        text("white.args", "Main\fa\rb\tc \"x\\fy\\qz\" \\\"k");
        text("backslash.args", "-Dx=a\\nb Main c\\td 'e\\nf'\n");
        text("escaped.args", "-Dx=a Main @@x @y\n");
        text("disable.args", "--disable-@files -Dx=d Main\n");
        text("vm.options", "-Dx=vmfile\n# comment\n-Xmx64m\n");
        text("good.flags", "+UnlockDiagnosticVMOptions\n-UnlockDiagnosticVMOptions\n");
        text("bad.flags", "+Foo\n");
        text("bad.options", "-XX:+Foo\n");
        text("Broken.class", "broken");
        Files.createDirectories(Path.of("pkg"));
    }
}
