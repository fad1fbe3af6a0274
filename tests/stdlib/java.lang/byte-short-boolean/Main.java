// Byte, Short, Boolean and Character as objects: parsing, comparing, hashing.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"127", "-128", "128", "x"}) { attempt(() -> Byte.parseByte(s)); attempt(() -> Short.parseShort(s + "00")); }
        show(Byte.toUnsignedInt((byte) -1) + " " + Byte.compare((byte) 5, (byte) -5) + " " + Byte.compareUnsigned((byte) 5, (byte) -5) + " " + Short.reverseBytes((short) 0x1234) + " " + Short.toUnsignedInt((short) -2) + " " + Byte.decode("-0x80") + " " + Byte.hashCode((byte) -3) + " " + Short.compare((short) 1, (short) 9) + " " + Short.toUnsignedLong((short) -1));
        show(Boolean.parseBoolean("TRUE") + " " + Boolean.parseBoolean("yes") + " " + Boolean.parseBoolean(null) + " " + Boolean.hashCode(true) + " " + Boolean.hashCode(false) + " " + Boolean.compare(true, false) + " " + Boolean.logicalXor(true, true) + " " + Boolean.logicalAnd(true, false) + Boolean.TRUE.compareTo(null == null) + Boolean.toString(false) + Boolean.getBoolean("none"));
        show(Byte.valueOf((byte) 1).equals((short) 1) + " " + Short.valueOf((short) 3).hashCode() + " " + Character.valueOf('x').hashCode() + " " + Character.compare('a', 'c') + " " + Character.valueOf('a').compareTo('z') + " " + Character.reverseBytes('\u1234'));
        attempt(() -> Byte.parseByte("100", 16));
        attempt(() -> Short.decode("0x8000"));
        attempt(() -> Byte.valueOf((String) null));
    }
}
