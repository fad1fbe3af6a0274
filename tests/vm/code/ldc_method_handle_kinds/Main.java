import java.lang.invoke.MethodHandle;
public class Main {
    public static void main(String[] args) throws Throwable {
        MethodHandle[] all = T.all();
        T t = (T) all[7].invoke();
        all[2].invoke(t, 5);
        System.out.println(all[0].invoke(t));
        all[3].invoke(6);
        System.out.println(all[1].invoke());
        System.out.println(all[4].invoke(t) + " " + all[5].invoke() + " " + all[6].invoke(t) + " " + all[8].invoke("seven"));
        for (MethodHandle h : all) System.out.println(h.type());
    }
}
