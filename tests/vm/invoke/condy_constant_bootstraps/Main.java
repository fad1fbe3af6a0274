/** ConstantBootstraps by name: nullConstant, primitiveClass, enumConstant, getStaticFinal, invoke, explicitCast. */
public class Main {
    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 2; i++)
            try {
                System.out.println(Class.forName("T").getMethod("run").invoke(null));
            } catch (java.lang.reflect.InvocationTargetException e) {
                System.out.println(e.getCause());
            } catch (Throwable t) {
                System.out.println(t);
            }
    }
}
