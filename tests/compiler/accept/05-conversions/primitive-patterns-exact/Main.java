// JLS 5.7: instanceof on boxed values does not convert between boxes.
public class Main {
    public static void main(String[] args) throws Exception {
        Object[] values = {1, 1L, 1.0, 1f, 'c', (byte) 1, (short) 1, true, "s"};
        for (Object o : values) {
            String s = o instanceof Integer i ? "Integer " + (i + 1) : o instanceof Long l ? "Long " + (l + 1)
                : o instanceof Number n ? n.getClass().getSimpleName() + " " + n.intValue()
                : o instanceof Character c && Character.isLetter(c) ? "letter" : o instanceof Comparable<?> ? "comparable" : "other";
            System.out.println(s);
        }
    }
}
