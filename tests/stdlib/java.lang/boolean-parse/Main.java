// Boolean.parseBoolean is about one word only.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"true", "TrUe", "yes", "1", "", " true", null}) System.out.print(Boolean.parseBoolean(s) + " "); show(Boolean.valueOf(null == null) + "" + Boolean.toString(true) + Boolean.TRUE.hashCode() + Boolean.FALSE.compareTo(true) + Boolean.logicalOr(false, true));
    }
}
