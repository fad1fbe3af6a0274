import java.util.*;
public class Main {
    public interface Svc { String n(); } public static class Good implements Svc { public String n() { return "good"; } } public static class NoCtor implements Svc { NoCtor(int x) {} public String n() { return ""; } } public static class Throws implements Svc { public Throws() { throw new IllegalStateException("ctor"); } public String n() { return ""; } } public static class NotSvc {} public static abstract class Abs implements Svc {} static class NonPub implements Svc { public String n() { return "np"; } } public static class Prov { public static Svc provider() { return new Good(); } } public static class ClinitFails implements Svc { static { if (true) throw new RuntimeException("clinit"); } public String n() { return ""; } }
    static class L extends ClassLoader { final String text; L(String t) { super(Main.class.getClassLoader()); text = t; }
        public Enumeration<java.net.URL> getResources(String n) throws java.io.IOException { if (!n.startsWith("META-INF/services/")) return super.getResources(n); java.nio.file.Path p = java.nio.file.Files.createTempFile("svc", ".txt"); java.nio.file.Files.writeString(p, text); p.toFile().deleteOnExit(); return Collections.enumeration(List.of(p.toUri().toURL())); } }
    static void t(String text) {
        ServiceLoader<Svc> s = ServiceLoader.load(Svc.class, new L(text)); Iterator<Svc> i = s.iterator();
        for (int k = 0; k < 6; k++) try { if (!i.hasNext()) { System.out.println("  end"); break; } System.out.println("  " + i.next().n()); } catch (Throwable e) { System.out.println("  " + e.toString().replaceAll("file:\\S*txt", "FILE") + " / " + e.getCause()); }
    }
    public static void main(String[] a) {
        for (String s : new String[] {"Main$Good", "# c\n\n Main$Good # x\nMain$Good\n", "no.Such\nMain$Good", "Main$NoCtor\nMain$Good", "Main$Throws\nMain$Good", "Main$NotSvc\nMain$Good", "Main$Abs\nMain$Good", "Main$NonPub\nMain$Good", "Main$Prov", "a b\nMain$Good", "1abc\nMain$Good", "Main-Good", "Main.", "Main$ClinitFails\nMain$Good", "", "Main$Svc", "java.lang.String"}) { System.out.println(s.replace("\n", "|")); t(s); }
        try { ServiceLoader.load(null); } catch (Throwable e) { System.out.println(e); } System.out.println(ServiceLoader.load(Svc.class) + " " + ServiceLoader.load(Svc.class).findFirst());
        System.out.println(ServiceLoader.load(Svc.class, new L("Main$Good\nMain$Throws")).stream().map(p -> p.type().getName()).toList()); try { ServiceLoader.load(Svc.class, new L("Main$Throws")).stream().findFirst().get().get(); } catch (Throwable e) { System.out.println(e); }
    }
}
