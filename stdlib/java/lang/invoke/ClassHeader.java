package java.lang.invoke;

/** The beginning of a class file: enough to say which class it is. */
final class ClassHeader {
    private static final int ACC_MODULE = 0x8000;
    private final byte[] bytes;
    private int at;

    private ClassHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Throws unless the bytes begin a class in the package of `lookup`. */
    static void check(byte[] bytes, Class<?> lookup) {
        String name = new ClassHeader(bytes).name();
        int slash = name.lastIndexOf('/');
        String in = slash < 0 ? "" : name.substring(0, slash).replace('/', '.');
        if (!in.equals(lookup.getPackageName())) {
            throw new IllegalArgumentException(name + " not in same package as lookup class");
        }
    }

    private int u1() {
        if (at >= bytes.length) {
            ClassFormatError e = new ClassFormatError();
            e.initCause(new IllegalArgumentException("Reading beyond classfile bounds"));
            throw e;
        }
        return bytes[at++] & 0xff;
    }

    private int u2() {
        return u1() << 8 | u1();
    }

    private int u4() {
        return u2() << 16 | u2();
    }

    private String name() {
        int magic = bytes.length >= 4 ? u4() : 0;
        if (bytes.length <= 4 || magic != 0xCAFEBABE) {
            throw new ClassFormatError(bytes.length >= 4 && magic != 0xCAFEBABE ? "Incompatible magic value: " + magic
                    : "Invalid ClassFile structure");
        }
        u4();
        int count = u2();
        int[] places = new int[count];
        for (int i = 1; i < count; i++) {
            int tag = u1();
            places[i] = at;
            skip(tag);
            i += tag == 5 || tag == 6 ? 1 : 0;
        }
        if ((u2() & ACC_MODULE) != 0) {
            throw new IllegalArgumentException("Not a class or interface: ACC_MODULE flag is set");
        }
        int self = u2();
        at = self < count ? places[self] : 0;
        int text = u2();
        at = text < count ? places[text] : 0;
        int length = u2();
        StringBuilder sb = new StringBuilder();
        for (int end = at + length; at < end;) {
            int b = u1();
            sb.append((char) (b < 0x80 ? b : b < 0xe0 ? (b & 0x1f) << 6 | u1() & 0x3f
                    : (b & 0xf) << 12 | (u1() & 0x3f) << 6 | u1() & 0x3f));
        }
        return sb.toString();
    }

    private void skip(int tag) {
        switch (tag) {
            case 1 -> {
                int length = u2();
                at += length;
            }
            case 3, 4, 9, 10, 11, 12, 17, 18 -> at += 4;
            case 5, 6 -> at += 8;
            case 7, 8, 16, 19, 20 -> at += 2;
            case 15 -> at += 3;
            default -> throw new ClassFormatError("Invalid ClassFile structure");
        }
    }
}
