import java.lang.invoke.*;
import static java.lang.invoke.MethodType.methodType;
public class Main {
    public interface A { default String m() { return "A"; } }
    public static class C implements A { public String m() { return "C"; }
        String up() throws Throwable { return (String) MethodHandles.lookup().findSpecial(A.class, "m", methodType(String.class), C.class).invoke(this); } }
    public static void main(String[] args) throws Throwable {
        System.out.println(new C().up() + (String) MethodHandles.lookup().findVirtual(A.class, "m", methodType(String.class)).invoke((A) new C()));
        try { MethodHandles.lookup().findSpecial(A.class, "m", methodType(String.class), C.class); System.out.println("nest mate may"); } catch (IllegalAccessException e) { System.out.println(e.getMessage()); }
    }
}
