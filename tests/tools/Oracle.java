import java.io.*;
import java.lang.reflect.Method;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import javax.tools.*;

/**
 * Runs many cases in one JVM of a JDK. Reads commands from standard input, one a line, fields separated by tabs, a number first:
 *   compile CASE CLASSES FLAGS   compiles CASE/*.java into the folder CLASSES
 *   run CASE CLASSES OUT ARGS    runs Main of CLASSES with a fresh class loader, its output goes to the file OUT
 * and answers each with a line "answer NUMBER ok" or "answer NUMBER fail TEXT". A case that ends the JVM is run by tests/oracle in one of its own.
 */
public class Oracle {
    private static final PrintStream ANSWERS = new PrintStream(new FileOutputStream(FileDescriptor.out), true);

    public static void main(String[] args) throws IOException {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = in.readLine()) != null;) {
            String[] f = line.split("\t", -1);
            String answer;
            try {
                answer = f[1].equals("compile") ? compile(f[2], f[3], words(f[4])) : run(f[2], f[3], f[4], words(f[5]));
            } catch (Throwable t) {
                answer = "fail " + t;
            }
            ANSWERS.println("\nanswer " + f[0] + " " + answer.replace('\n', ' '));
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.trim().split("\\s+"));
    }

    private static String compile(String source, String classes, List<String> flags) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        Files.createDirectories(Path.of(classes));
        List<String> options = new ArrayList<>(List.of("-nowarn", "-proc:none", "-cp", classes, "-d", classes));
        options.addAll(flags);
        List<Path> files;
        try (var list = Files.list(Path.of(source))) {
            files = list.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean ok = javac.getTask(messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files)).call();
            return ok ? "ok" : "fail " + messages;
        }
    }

    private static String run(String source, String classes, String out, List<String> args) throws Exception {
        PrintStream oldOut = System.out, oldErr = System.err;
        InputStream oldIn = System.in;
        Path stdin = Path.of(source, "stdin");
        try (PrintStream file = new PrintStream(new FileOutputStream(out), false, StandardCharsets.UTF_8);
                InputStream input = Files.exists(stdin) ? Files.newInputStream(stdin) : InputStream.nullInputStream();
                URLClassLoader loader = new URLClassLoader(new URL[] {Path.of(classes).toUri().toURL()})) {
            System.setOut(file);
            System.setErr(new PrintStream(OutputStream.nullOutputStream()));
            System.setIn(input);
            Throwable[] failure = new Throwable[1];
            Thread thread = new Thread(() -> {
                try {
                    Class<?> main = Class.forName("Main", true, loader);
                    Method method = main.getDeclaredMethod("main", String[].class);
                    method.setAccessible(true);
                    method.invoke(null, (Object) args.toArray(new String[0]));
                } catch (Throwable t) {
                    failure[0] = t.getCause() != null ? t.getCause() : t;
                }
            }, "main");
            thread.setContextClassLoader(loader);
            thread.start();
            thread.join(20000);
            if (thread.isAlive())
                return "fail timeout";
            return failure[0] == null ? "ok" : "fail " + failure[0];
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
            System.setIn(oldIn);
        }
    }
}
