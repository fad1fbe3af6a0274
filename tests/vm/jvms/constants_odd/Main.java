public class Main {
    public static void main(String[] a) throws Exception {
        for (var f : Class.forName("T").getFields()) if (java.lang.reflect.Modifier.isStatic(f.getModifiers())) System.out.println(f + "=" + f.get(null).toString().replace("\0", "^"));
        System.out.println(Class.forName("T").getMethod("ldcs").invoke(null));
        for (int r = 0; r < 2; r++) for (int i = 1; i < 8; i++)
            try { System.out.println(Class.forName("T").getMethod("bad" + i).invoke(null)); } catch (java.lang.reflect.InvocationTargetException e) { Throwable c = e.getCause(); System.out.println(i + " " + c.toString().replaceAll("@[0-9a-f]+", "@") + (c.getCause() != null ? " <- " + c.getCause().toString().replaceAll("@[0-9a-f]+", "@") : "")); }
    }
}
