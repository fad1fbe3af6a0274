// What getDeclared... and get... return, sorted.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    static class K { public int a; private int b; public K() {} K(int x) {} public void m() {} private void n() {} static class In {} public interface Pub {} }

    public static void main(String[] args) throws Exception {
        show(Arrays.stream(K.class.getFields()).map(x -> x.getName()).toList() + "" + Arrays.stream(K.class.getDeclaredFields()).map(x -> x.getName()).sorted().toList() + K.class.getConstructors().length + K.class.getDeclaredConstructors().length + Arrays.stream(K.class.getDeclaredMethods()).map(x -> x.getName()).sorted().toList() + Arrays.stream(K.class.getDeclaredClasses()).map(Class::getSimpleName).sorted().toList() + Arrays.stream(K.class.getClasses()).map(Class::getSimpleName).toList() + K.class.getInterfaces().length + K.class.getPackageName().isEmpty() + K.class.isMemberClass());
    }
}
