import java.util.*;
public class Main {
    public interface Svc { String name(); }
    public static class A implements Svc { public String name() { return "a"; } }
    public static class B implements Svc { public String name() { return "b"; } }
    public static class Bad implements Svc { public Bad(int x) {} public String name() { return "bad"; } }
    public static void main(String[] args) {
        ServiceLoader<Svc> l = ServiceLoader.load(Svc.class);
        Iterator<Svc> it = l.iterator();
        while (true)
            try { if (!it.hasNext()) break; System.out.println(it.next().name()); } catch (ServiceConfigurationError e) { System.out.println(e.getMessage()); }
        System.out.println(l.findFirst().get().name() + " " + l.stream().limit(2).map(p -> p.type().getSimpleName()).toList());
        System.out.println(ServiceLoader.load(Runnable.class).findFirst().isPresent());
    }
}
