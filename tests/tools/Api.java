import java.io.*;
import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.nio.file.*;
import java.util.*;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the public API of Ibrik's class library with that of the JDK that runs this program, and prints the
 * page docs/API.md:
 *   java Api.java CLASSES REASONS [LIST]
 * CLASSES is the folder of class files that the image is packed from, REASONS the file of what is left out and why.
 * LIST, where given, receives one line for every member that is missing or differs.
 *
 * The API of a class: itself, its public and protected fields, constructors and methods, and those that it
 * inherits from classes that are not public. A member is there when the class or one of its supertypes has one of
 * the same name and descriptor, as static and as accessible as the JDK's.
 */
public class Api {
    /** A section of REASONS: the packages that the page has a row for, and the target of each. */
    private static final Map<String, Integer> PACKAGES = new LinkedHashMap<>();
    private static final List<Left> LEFT = new ArrayList<>();

    record Left(String text, Pattern pattern, String reason, TreeSet<String> used) {}

    /** One member: "name(descriptor)" or "name:descriptor", its flags and its generic signature or "". */
    record Member(String key, int flags, String signature, List<String> thrown) {
        boolean is(AccessFlag f) {
            return (flags & f.mask()) != 0;
        }
    }

    static final class Type {
        String name, superName;
        int flags;
        String signature;
        List<String> supers = new ArrayList<>();
        Map<String, Member> members = new TreeMap<>();

        boolean is(AccessFlag f) {
            return (flags & f.mask()) != 0;
        }
    }

    /** The classes of one side, by internal name. */
    interface Side {
        Type find(String name);
        Set<String> classes(String packageName);
    }

    public static void main(String[] args) throws IOException {
        readReasons(Path.of(args[1]));
        FileSystem jrt = FileSystems.getFileSystem(URI.create("jrt:/"));
        Side jdk = new Folder(jrt.getPath("/modules/java.base"));
        Side ours = new Folder(Path.of(args[0]));
        new Report(jdk, ours, args.length > 2 ? new PrintWriter(args[2]) : new PrintWriter(Writer.nullWriter())).print();
    }

    /** Lines "package NAME TARGET", and "PATTERN: REASON" where a pattern may hold "*". */
    private static void readReasons(Path path) throws IOException {
        for (String line : Files.readAllLines(path)) {
            if (line.isBlank() || line.startsWith("#"))
                continue;
            if (line.startsWith("package ")) {
                String[] f = line.split(" +");
                PACKAGES.put(f[1], Integer.parseInt(f[2]));
                continue;
            }
            int colon = line.indexOf(": ");
            String regex = Stream.of(line.substring(0, colon).split("\\*", -1)).map(Pattern::quote)
                .reduce((a, b) -> a + ".*" + b).get();
            LEFT.add(new Left(line.substring(0, colon), Pattern.compile(regex + "([.(].*)?"), line.substring(colon + 2),
                new TreeSet<>()));
        }
    }

    private static Left leftOut(String name) {
        for (Left l : LEFT)
            if (l.pattern.matcher(name).matches())
                return l;
        return null;
    }

    // -- Reading class files --

    static final class Folder implements Side {
        private final Path root;
        private final Map<String, Type> types = new HashMap<>();

        Folder(Path root) {
            this.root = root;
        }

        @Override
        public Type find(String name) {
            return types.computeIfAbsent(name, n -> {
                Path file = root.resolve(n + ".class");
                return Files.exists(file) ? read(file) : null;
            });
        }

        @Override
        public Set<String> classes(String packageName) {
            Set<String> names = new TreeSet<>();
            Path folder = root.resolve(packageName.replace('.', '/'));
            if (!Files.isDirectory(folder))
                return names;
            try (Stream<Path> files = Files.list(folder)) {
                for (Path p : (Iterable<Path>) files::iterator) {
                    String file = p.getFileName().toString();
                    if (file.endsWith(".class") && !file.equals("package-info.class") && !file.equals("module-info.class"))
                        names.add(packageName.replace('.', '/') + "/" + file.substring(0, file.length() - 6));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return names;
        }
    }

    private static Type read(Path file) {
        ClassModel c;
        try {
            c = ClassFile.of().parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Type t = new Type();
        t.name = c.thisClass().asInternalName();
        t.flags = c.flags().flagsMask();
        t.signature = c.findAttribute(Attributes.signature()).map(s -> s.signature().stringValue()).orElse("");
        t.superName = c.superclass().map(s -> s.asInternalName()).orElse(null);
        if (t.superName != null)
            t.supers.add(t.superName);
        c.interfaces().forEach(i -> t.supers.add(i.asInternalName()));
        // A nested class has its own flags in the table of inner classes; a local one is nobody's API.
        c.findAttribute(Attributes.innerClasses()).ifPresent(a -> {
            for (InnerClassInfo i : a.classes())
                if (i.innerClass().asInternalName().equals(t.name))
                    t.flags = i.outerClass().isPresent() ? i.flagsMask() : 0;
        });
        for (FieldModel f : c.fields())
            add(t, f.fieldName().stringValue() + ":" + f.fieldType().stringValue(), f.flags().flagsMask(),
                f.findAttribute(Attributes.signature()), List.of());
        for (MethodModel m : c.methods())
            add(t, m.methodName().stringValue() + m.methodType().stringValue(), m.flags().flagsMask(),
                m.findAttribute(Attributes.signature()), m.findAttribute(Attributes.exceptions())
                    .map(e -> e.exceptions().stream().map(x -> x.asInternalName()).sorted().toList()).orElse(List.of()));
        return t;
    }

    private static void add(Type t, String key, int flags, Optional<SignatureAttribute> signature, List<String> thrown) {
        if ((flags & ClassFile.ACC_SYNTHETIC) == 0 && (flags & (ClassFile.ACC_PUBLIC | ClassFile.ACC_PROTECTED)) != 0)
            t.members.put(key, new Member(key, flags, signature.map(s -> s.signature().stringValue()).orElse(""), thrown));
    }

    /** The class and all that it is nested in are public or protected. */
    private static boolean accessible(Side side, Type t) {
        if (!t.is(AccessFlag.PUBLIC) && !t.is(AccessFlag.PROTECTED))
            return false;
        int dollar = t.name.lastIndexOf('$');
        if (dollar < 0)
            return true;
        Type outer = side.find(t.name.substring(0, dollar));
        return outer == null || accessible(side, outer);
    }

    /** What the class declares and what it inherits from classes that nobody else can name. */
    private static Map<String, Member> api(Side side, Type t) {
        Map<String, Member> all = new TreeMap<>();
        boolean extendable = !t.is(AccessFlag.FINAL)
            && t.members.values().stream().anyMatch(m -> m.key.startsWith("<init>")) || t.is(AccessFlag.INTERFACE);
        for (Member m : t.members.values())
            if (extendable || m.is(AccessFlag.PUBLIC))
                all.put(m.key, m);
        for (String s : t.supers) {
            Type st = side.find(s);
            if (st != null && !accessible(side, st))
                api(side, st).forEach((k, m) -> {
                    if (!k.startsWith("<init>") && (extendable || m.is(AccessFlag.PUBLIC)))
                        all.putIfAbsent(k, m);
                });
        }
        return all;
    }

    /** The member of that key in the class or above it, or null. */
    private static Member lookup(Side side, Type t, String key) {
        Member m = t.members.get(key);
        if (m != null || key.startsWith("<init>"))
            return m;
        for (String s : t.supers) {
            Type st = side.find(s);
            m = st == null ? null : lookup(side, st, key);
            if (m != null)
                return m;
        }
        return null;
    }

    // -- The report --

    static final class Report {
        private final Side jdk, ours;
        private final PrintWriter list;
        private final Map<Left, Integer> reasons = new LinkedHashMap<>();
        private final Map<String, List<String>> missing = new TreeMap<>();
        private int differences;

        Report(Side jdk, Side ours, PrintWriter list) {
            this.jdk = jdk;
            this.ours = ours;
            this.list = list;
        }

        void print() {
            StringBuilder rows = new StringBuilder();
            int[] sum = new int[6];
            for (var p : PACKAGES.entrySet()) {
                int[] n = compare(p.getKey());
                for (int i = 0; i < n.length; i++)
                    sum[i] += n[i];
                rows.append(row("`" + p.getKey() + "`", n, p.getValue() + " %"));
            }
            System.out.println("""
                # The public API of the class library

                What Ibrik's class library has of the public API of Java SE 25, counted against a JDK %s by
                `make api-report`, which writes this page.

                A member is a public or protected field, constructor or method of a class of the package; it is there when
                the class has it or inherits it, with the same name and descriptor. *Left out* are members that are missing
                with a reason, which is given below; *missing* are the others. The percentage is of all members, left out
                or not; then of those that are not.

                | package | classes | of | members | of | %% | left out | %% of the rest | missing | target |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"""
                .formatted(System.getProperty("java.version").replaceAll("[.+-].*", "")));
            System.out.print(rows);
            System.out.print(row("all", sum, ""));
            System.out.println("\n## What is left out, and why\n");
            reasons.forEach((l, n) -> System.out.printf("- `%s` (%d %s): %s%n", l.text, n, n == 1 ? "member" : "members", l.reason));
            System.out.println("\n## What is missing\n");
            if (missing.isEmpty())
                System.out.println("Nothing else.");
            missing.forEach((c, members) -> System.out.println("- `" + c + "`: " + String.join(", ", members)));
            list.printf("# %d differences%n", differences);
            list.close();
        }

        private static String row(String name, int[] n, String target) {
            return String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %.1f | %d | %.1f | %d | %s |%n", name, n[1], n[0], n[3], n[2],
                percent(n[3], n[2]), n[4], percent(n[3], n[2] - n[4]), n[5], target);
        }

        /** Rounded down to one digit. */
        private static double percent(int part, int whole) {
            return whole == 0 ? 100.0 : Math.floor(part * 1000.0 / whole) / 10;
        }

        /** Classes of the JDK and of ours, members of the JDK and of ours, left out, missing. */
        private int[] compare(String packageName) {
            int[] n = new int[6];
            for (String name : jdk.classes(packageName)) {
                Type theirs = jdk.find(name);
                if (!accessible(jdk, theirs))
                    continue;
                Map<String, Member> api = api(jdk, theirs);
                n[0]++;
                n[2] += api.size();
                Type here = ours.find(name);
                String title = name.replace('/', '.').replace('$', '.');
                if (here == null || !accessible(ours, here)) {
                    Left l = leftOut(title);
                    if (l == null) {
                        missing.computeIfAbsent(title, k -> new ArrayList<>()).add("the class, " + api.size() + " members");
                        list.println("missing class " + title);
                        n[5] += api.size();
                    } else {
                        reasons.merge(l, api.size(), Integer::sum);
                        n[4] += api.size();
                    }
                    continue;
                }
                n[1]++;
                compareTypes(title, theirs, here);
                for (Member m : api.values())
                    n[compareMembers(title, m, lookup(ours, here, m.key))]++;
                for (Member m : api(ours, here).values())
                    if (lookup(jdk, theirs, m.key) == null)
                        differ(title + "." + readable(title, m.key), "is not in the JDK");
            }
            for (String name : ours.classes(packageName)) {
                Type here = ours.find(name);
                if (accessible(ours, here) && jdk.find(name) == null)
                    differ(name.replace('/', '.'), "is not in the JDK");
            }
            return n;
        }

        private void differ(String what, String how) {
            differences++;
            list.println("differs " + what + " " + how);
        }

        private void compareTypes(String title, Type theirs, Type here) {
            int mask = ClassFile.ACC_PUBLIC | ClassFile.ACC_PROTECTED | ClassFile.ACC_FINAL | ClassFile.ACC_ABSTRACT
                | ClassFile.ACC_INTERFACE | ClassFile.ACC_STATIC | ClassFile.ACC_ENUM | ClassFile.ACC_ANNOTATION;
            if (((theirs.flags ^ here.flags) & mask) != 0)
                differ(title, "has flags " + Integer.toHexString(here.flags & mask) + ", the JDK's "
                    + Integer.toHexString(theirs.flags & mask));
            for (String s : theirs.supers)
                if (jdk.find(s) != null && accessible(jdk, jdk.find(s)) && !isSubtype(here, s))
                    differ(title, "is no " + s.replace('/', '.'));
            if (!plain(theirs.signature).equals(plain(here.signature)) && plain(theirs.signature).startsWith("<"))
                differ(title, "has signature " + here.signature + ", the JDK's " + theirs.signature);
        }

        private boolean isSubtype(Type t, String name) {
            if (t.name.equals(name))
                return true;
            for (String s : t.supers)
                if (s.equals(name) || ours.find(s) != null && isSubtype(ours.find(s), name))
                    return true;
            return false;
        }

        private List<String> checked(List<String> thrown) {
            return thrown.stream().filter(t -> {
                for (Type c = jdk.find(t); c != null; c = c.superName == null ? null : jdk.find(c.superName))
                    if (c.name.equals("java/lang/RuntimeException") || c.name.equals("java/lang/Error"))
                        return false;
                return true;
            }).toList();
        }

        /** The counter to add to: 3 it is there, 4 left out, 5 missing. */
        private int compareMembers(String title, Member m, Member here) {
            String name = title + "." + readable(title, m.key);
            boolean there = here != null && here.is(AccessFlag.STATIC) == m.is(AccessFlag.STATIC)
                && (here.is(AccessFlag.PUBLIC) || !m.is(AccessFlag.PUBLIC));
            if (there) {
                if (m.is(AccessFlag.FINAL) != here.is(AccessFlag.FINAL) && m.key.contains(":"))
                    differ(name, m.is(AccessFlag.FINAL) ? "is not final" : "is final");
                if (m.is(AccessFlag.ABSTRACT) != here.is(AccessFlag.ABSTRACT))
                    differ(name, here.is(AccessFlag.ABSTRACT) ? "is abstract" : "is not abstract");
                if (m.is(AccessFlag.PUBLIC) != here.is(AccessFlag.PUBLIC))
                    differ(name, "is public");
                if (!plain(m.signature).equals(plain(here.signature)))
                    differ(name, "has signature " + here.signature + ", the JDK's " + m.signature);
                if (!checked(m.thrown).equals(checked(here.thrown)))
                    differ(name, "throws " + checked(here.thrown) + ", the JDK's " + checked(m.thrown));
                return 3;
            }
            Left l = leftOut(name);
            if (l != null) {
                reasons.merge(l, 1, Integer::sum);
                return 4;
            }
            missing.computeIfAbsent(title, k -> new ArrayList<>()).add("`" + readable(title, m.key) + "`");
            list.println("missing " + name);
            return 5;
        }

        /** A signature with its type variables numbered, so that names do not count. */
        private static String plain(String signature) {
            Map<String, String> names = new HashMap<>();
            var m = Pattern.compile("(?<=[<;])([A-Za-z0-9_$]+)(?=::?[LT\\[])|(?<=^|[(;>*+\\[)\\-:^<])T([A-Za-z0-9_$]+)(?=;)").matcher(signature);
            return m.replaceAll(r -> r.group(1) != null ? names.computeIfAbsent(r.group(1), k -> "#" + names.size())
                : "T" + names.getOrDefault(r.group(2), "?"));
        }

        /** "name(int, String)" of a key. */
        private static String readable(String title, String key) {
            int paren = key.indexOf('(');
            if (paren < 0)
                return key.substring(0, key.indexOf(':'));
            List<String> types = new ArrayList<>();
            for (int i = paren + 1; key.charAt(i) != ')'; i++) {
                String array = "";
                for (; key.charAt(i) == '['; i++)
                    array += "[]";
                switch (key.charAt(i)) {
                    case 'L' -> {
                        int semicolon = key.indexOf(';', i);
                        String name = key.substring(i + 1, semicolon).replace('$', '.');
                        types.add(name.substring(name.lastIndexOf('/') + 1) + array);
                        i = semicolon;
                    }
                    case 'I' -> types.add("int" + array);
                    case 'J' -> types.add("long" + array);
                    case 'Z' -> types.add("boolean" + array);
                    case 'B' -> types.add("byte" + array);
                    case 'C' -> types.add("char" + array);
                    case 'S' -> types.add("short" + array);
                    case 'F' -> types.add("float" + array);
                    default -> types.add("double" + array);
                }
            }
            String name = key.substring(0, paren);
            if (name.equals("<init>"))
                name = title.substring(title.lastIndexOf('.') + 1);
            return name + "(" + String.join(", ", types) + ")";
        }
    }
}
