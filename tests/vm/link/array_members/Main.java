public class Main {
    public static void main(String[] args) throws Exception {
        int[] a = {1, 2, 3};
        int[] b = a.clone();
        System.out.println((a == b) + " " + b[2] + " " + a.equals(a) + " " + a.getClass().getInterfaces().length + " " + (Object) new int[0][0].getClass().getName());
        System.out.println(a instanceof Object ? ((Object) a instanceof Cloneable) + " " + ((Object) a instanceof java.io.Serializable) : "");
        Object[] o = new String[] {"x"};
        try { o[0] = 1; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        Object[][] oo = new Integer[1][1];
        try { oo[0] = new String[1]; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        oo[0] = null;
        try { Object x = (Number[]) (Object) new String[0]; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        try { Object x = (int[]) (Object) new long[0]; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        System.out.println(((Object) new String[0][0] instanceof Object[]) + " " + ((Object) new int[0][0] instanceof Object[]) + " " + ((Object) new int[0] instanceof Object[]) + " " + ((Object) new int[0][] instanceof Cloneable[]));
    }
}
