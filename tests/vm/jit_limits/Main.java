import java.io.*;

/** Methods at the limits of the class file format. */
public class Main {
    static long ints(int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8, int a9, int a10, int a11, int a12, int a13, int a14, int a15, int a16, int a17, int a18, int a19, int a20, int a21, int a22, int a23, int a24, int a25, int a26, int a27, int a28, int a29, int a30, int a31, int a32, int a33, int a34, int a35, int a36, int a37, int a38, int a39, int a40, int a41, int a42, int a43, int a44, int a45, int a46, int a47, int a48, int a49, int a50, int a51, int a52, int a53, int a54, int a55, int a56, int a57, int a58, int a59, int a60, int a61, int a62, int a63, int a64, int a65, int a66, int a67, int a68, int a69, int a70, int a71, int a72, int a73, int a74, int a75, int a76, int a77, int a78, int a79, int a80, int a81, int a82, int a83, int a84, int a85, int a86, int a87, int a88, int a89, int a90, int a91, int a92, int a93, int a94, int a95, int a96, int a97, int a98, int a99, int a100, int a101, int a102, int a103, int a104, int a105, int a106, int a107, int a108, int a109, int a110, int a111, int a112, int a113, int a114, int a115, int a116, int a117, int a118, int a119, int a120, int a121, int a122, int a123, int a124, int a125, int a126, int a127, int a128, int a129, int a130, int a131, int a132, int a133, int a134, int a135, int a136, int a137, int a138, int a139, int a140, int a141, int a142, int a143, int a144, int a145, int a146, int a147, int a148, int a149, int a150, int a151, int a152, int a153, int a154, int a155, int a156, int a157, int a158, int a159, int a160, int a161, int a162, int a163, int a164, int a165, int a166, int a167, int a168, int a169, int a170, int a171, int a172, int a173, int a174, int a175, int a176, int a177, int a178, int a179, int a180, int a181, int a182, int a183, int a184, int a185, int a186, int a187, int a188, int a189, int a190, int a191, int a192, int a193, int a194, int a195, int a196, int a197, int a198, int a199, int a200, int a201, int a202, int a203, int a204, int a205, int a206, int a207, int a208, int a209, int a210, int a211, int a212, int a213, int a214, int a215, int a216, int a217, int a218, int a219, int a220, int a221, int a222, int a223, int a224, int a225, int a226, int a227, int a228, int a229, int a230, int a231, int a232, int a233, int a234, int a235, int a236, int a237, int a238, int a239, int a240, int a241, int a242, int a243, int a244, int a245, int a246, int a247, int a248, int a249, int a250, int a251, int a252, int a253, int a254, int a255) {
        return a1 * 1L + a10 * 10 + a19 * 19 + a28 * 28 + a37 * 37 + a46 * 46 + a55 * 55 + a64 * 64 + a73 * 73 + a82 * 82 + a91 * 91 + a100 * 100 + a109 * 109 + a118 * 118 + a127 * 127 + a136 * 136 + a145 * 145 + a154 * 154 + a163 * 163 + a172 * 172 + a181 * 181 + a190 * 190 + a199 * 199 + a208 * 208 + a217 * 217 + a226 * 226 + a235 * 235 + a244 * 244 + a253 * 253 + a255;
    }

    static double wides(long a1, double a2, long a3, double a4, long a5, double a6, long a7, double a8, long a9, double a10, long a11, double a12, long a13, double a14, long a15, double a16, long a17, double a18, long a19, double a20, long a21, double a22, long a23, double a24, long a25, double a26, long a27, double a28, long a29, double a30, long a31, double a32, long a33, double a34, long a35, double a36, long a37, double a38, long a39, double a40, long a41, double a42, long a43, double a44, long a45, double a46, long a47, double a48, long a49, double a50, long a51, double a52, long a53, double a54, long a55, double a56, long a57, double a58, long a59, double a60, long a61, double a62, long a63, double a64, long a65, double a66, long a67, double a68, long a69, double a70, long a71, double a72, long a73, double a74, long a75, double a76, long a77, double a78, long a79, double a80, long a81, double a82, long a83, double a84, long a85, double a86, long a87, double a88, long a89, double a90, long a91, double a92, long a93, double a94, long a95, double a96, long a97, double a98, long a99, double a100, long a101, double a102, long a103, double a104, long a105, double a106, long a107, double a108, long a109, double a110, long a111, double a112, long a113, double a114, long a115, double a116, long a117, double a118, long a119, double a120, long a121, double a122, long a123, double a124, long a125, double a126, long a127, float last) {
        return a1 * 1 + a8 * 8 + a15 * 15 + a22 * 22 + a29 * 29 + a36 * 36 + a43 * 43 + a50 * 50 + a57 * 57 + a64 * 64 + a71 * 71 + a78 * 78 + a85 * 85 + a92 * 92 + a99 * 99 + a106 * 106 + a113 * 113 + a120 * 120 + a127 * 127 + last;
    }

    Object mixed(Object a1, float a2, byte a3, int a4, Object a5, float a6, byte a7, int a8, Object a9, float a10, byte a11, int a12, Object a13, float a14, byte a15, int a16, Object a17, float a18, byte a19, int a20, Object a21, float a22, byte a23, int a24, Object a25, float a26, byte a27, int a28, Object a29, float a30, byte a31, int a32, Object a33, float a34, byte a35, int a36, Object a37, float a38, byte a39, int a40, Object a41, float a42, byte a43, int a44, Object a45, float a46, byte a47, int a48, Object a49, float a50, byte a51, int a52, Object a53, float a54, byte a55, int a56, Object a57, float a58, byte a59, int a60, Object a61, float a62, byte a63, int a64, Object a65, float a66, byte a67, int a68, Object a69, float a70, byte a71, int a72, Object a73, float a74, byte a75, int a76, Object a77, float a78, byte a79, int a80, Object a81, float a82, byte a83, int a84, Object a85, float a86, byte a87, int a88, Object a89, float a90, byte a91, int a92, Object a93, float a94, byte a95, int a96, Object a97, float a98, byte a99, int a100, Object a101, float a102, byte a103, int a104, Object a105, float a106, byte a107, int a108, Object a109, float a110, byte a111, int a112, Object a113, float a114, byte a115, int a116, Object a117, float a118, byte a119, int a120, Object a121, float a122, byte a123, int a124, Object a125, float a126, byte a127, int a128, Object a129, float a130, byte a131, int a132, Object a133, float a134, byte a135, int a136, Object a137, float a138, byte a139, int a140, Object a141, float a142, byte a143, int a144, Object a145, float a146, byte a147, int a148, Object a149, float a150, byte a151, int a152, Object a153, float a154, byte a155, int a156, Object a157, float a158, byte a159, int a160, Object a161, float a162, byte a163, int a164, Object a165, float a166, byte a167, int a168, Object a169, float a170, byte a171, int a172, Object a173, float a174, byte a175, int a176, Object a177, float a178, byte a179, int a180, Object a181, float a182, byte a183, int a184, Object a185, float a186, byte a187, int a188, Object a189, float a190, byte a191, int a192, Object a193, float a194, byte a195, int a196, Object a197, float a198, byte a199, int a200, Object a201, float a202, byte a203, int a204, Object a205, float a206, byte a207, int a208, Object a209, float a210, byte a211, int a212, Object a213, float a214, byte a215, int a216, Object a217, float a218, byte a219, int a220, Object a221, float a222, byte a223, int a224, Object a225, float a226, byte a227, int a228, Object a229, float a230, byte a231, int a232, Object a233, float a234, byte a235, int a236, Object a237, float a238, byte a239, int a240, Object a241, float a242, byte a243, int a244, Object a245, float a246, byte a247, int a248, Object a249, float a250, byte a251, int a252, Object a253, float a254) {
        return a254 + " " + a249 + a250 + a251 + a252 + a253;
    }

    /** A class with one method `static int f(int)`, of that code. */
    static class Loader extends ClassLoader {
        Class<?> make(String name, int stack, int locals, byte[] code) throws IOException {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeInt(0xcafebabe);
            out.writeInt(49);
            out.writeShort(8);
            for (String s : new String[] {name, "java/lang/Object", "f", "(I)I", "Code"}) {
                out.writeByte(1);
                out.writeUTF(s);
            }
            for (int i = 1; i <= 2; i++) {
                out.writeByte(7);
                out.writeShort(i);
            }
            for (int v : new int[] {0x21, 6, 7, 0, 0, 1, 9, 3, 4, 1, 5}) out.writeShort(v);
            out.writeInt(12 + code.length);
            out.writeShort(stack);
            out.writeShort(locals);
            out.writeInt(code.length);
            out.write(code);
            out.writeInt(0);
            out.writeShort(0);
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }

    static void run(String name, int stack, int locals, byte[] code, int... arguments) throws Exception {
        var method = new Loader().make(name, stack, locals, code).getMethod("f", int.class);
        StringBuilder s = new StringBuilder(name);
        for (int round = 0; round < 2; round++)
            for (int v : arguments) s.append(' ').append(method.invoke(null, v));
        System.out.println(s);
    }

    static final int ILOAD_0 = 0x1a, ISTORE_0 = 0x3b, IINC = 0x84, IRETURN = 0xac, WIDE = 0xc4, TABLESWITCH = 0xaa, SIPUSH = 0x11;

    /** 65535 bytes of code. */
    static byte[] longest() {
        byte[] code = new byte[65535];
        int at = 0;
        for (; at + 5 <= code.length; at += 3) {
            code[at] = (byte) IINC;
            code[at + 2] = (byte) (at % 100 - 40);
        }
        for (; at < code.length - 2; at++) code[at] = 0;
        code[at] = ILOAD_0;
        code[at + 1] = (byte) IRETURN;
        return code;
    }

    /** All local variables there can be, some of them used. */
    static byte[] locals() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeByte(ILOAD_0);
        for (int slot = 1; slot < 65535; slot += 37) {
            out.writeByte(WIDE);
            out.writeByte(0x36);
            out.writeShort(slot);
            out.writeByte(WIDE);
            out.writeByte(IINC);
            out.writeShort(slot);
            out.writeShort(slot % 2 == 0 ? 3 : -1);
            out.writeByte(WIDE);
            out.writeByte(0x15);
            out.writeShort(slot);
        }
        out.writeByte(WIDE);
        out.writeByte(0x36);
        out.writeShort(65534);
        out.writeByte(WIDE);
        out.writeByte(0x15);
        out.writeShort(65534);
        out.writeByte(IRETURN);
        return bytes.toByteArray();
    }

    /** A switch of 9000 cases. */
    static byte[] cases(int low) throws IOException {
        int n = 9000, body = 4 + 12 + 4 * n;
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeByte(ILOAD_0);
        out.writeByte(TABLESWITCH);
        out.writeShort(0);
        out.writeInt(body - 1 + 4 * 4);
        out.writeInt(low);
        out.writeInt(low + n - 1);
        for (int i = 0; i < n; i++) out.writeInt(body - 1 + 4 * (i % 4));
        for (int i = 0; i < 5; i++) {
            out.writeByte(SIPUSH);
            out.writeShort(1000 + i);
            out.writeByte(IRETURN);
        }
        return bytes.toByteArray();
    }

    /** A deep operand stack: the argument 60000 times, then added up. */
    static byte[] deep(int n) {
        byte[] code = new byte[2 * n];
        for (int i = 0; i < n; i++) {
            code[i] = ILOAD_0;
            code[n + i] = (byte) (i < n - 1 ? 0x60 : IRETURN);
        }
        return code;
    }

    public static void main(String[] args) throws Exception {
        Main m = new Main();
        for (int i = 0; i < 400; i++) {
            long x = ints(i + 1, i + 2, i + 3, i + 4, i + 5, i + 6, i + 7, i + 8, i + 9, i + 10, i + 11, i + 12, i + 13, i + 14, i + 15, i + 16, i + 17, i + 18, i + 19, i + 20, i + 21, i + 22, i + 23, i + 24, i + 25, i + 26, i + 27, i + 28, i + 29, i + 30, i + 31, i + 32, i + 33, i + 34, i + 35, i + 36, i + 37, i + 38, i + 39, i + 40, i + 41, i + 42, i + 43, i + 44, i + 45, i + 46, i + 47, i + 48, i + 49, i + 50, i + 51, i + 52, i + 53, i + 54, i + 55, i + 56, i + 57, i + 58, i + 59, i + 60, i + 61, i + 62, i + 63, i + 64, i + 65, i + 66, i + 67, i + 68, i + 69, i + 70, i + 71, i + 72, i + 73, i + 74, i + 75, i + 76, i + 77, i + 78, i + 79, i + 80, i + 81, i + 82, i + 83, i + 84, i + 85, i + 86, i + 87, i + 88, i + 89, i + 90, i + 91, i + 92, i + 93, i + 94, i + 95, i + 96, i + 97, i + 98, i + 99, i + 100, i + 101, i + 102, i + 103, i + 104, i + 105, i + 106, i + 107, i + 108, i + 109, i + 110, i + 111, i + 112, i + 113, i + 114, i + 115, i + 116, i + 117, i + 118, i + 119, i + 120, i + 121, i + 122, i + 123, i + 124, i + 125, i + 126, i + 127, i + 128, i + 129, i + 130, i + 131, i + 132, i + 133, i + 134, i + 135, i + 136, i + 137, i + 138, i + 139, i + 140, i + 141, i + 142, i + 143, i + 144, i + 145, i + 146, i + 147, i + 148, i + 149, i + 150, i + 151, i + 152, i + 153, i + 154, i + 155, i + 156, i + 157, i + 158, i + 159, i + 160, i + 161, i + 162, i + 163, i + 164, i + 165, i + 166, i + 167, i + 168, i + 169, i + 170, i + 171, i + 172, i + 173, i + 174, i + 175, i + 176, i + 177, i + 178, i + 179, i + 180, i + 181, i + 182, i + 183, i + 184, i + 185, i + 186, i + 187, i + 188, i + 189, i + 190, i + 191, i + 192, i + 193, i + 194, i + 195, i + 196, i + 197, i + 198, i + 199, i + 200, i + 201, i + 202, i + 203, i + 204, i + 205, i + 206, i + 207, i + 208, i + 209, i + 210, i + 211, i + 212, i + 213, i + 214, i + 215, i + 216, i + 217, i + 218, i + 219, i + 220, i + 221, i + 222, i + 223, i + 224, i + 225, i + 226, i + 227, i + 228, i + 229, i + 230, i + 231, i + 232, i + 233, i + 234, i + 235, i + 236, i + 237, i + 238, i + 239, i + 240, i + 241, i + 242, i + 243, i + 244, i + 245, i + 246, i + 247, i + 248, i + 249, i + 250, i + 251, i + 252, i + 253, i + 254, i + 255);
            double y = wides(i * 1L, i + 2 / 2.0, i * 3L, i + 4 / 2.0, i * 5L, i + 6 / 2.0, i * 7L, i + 8 / 2.0, i * 9L, i + 10 / 2.0, i * 11L, i + 12 / 2.0, i * 13L, i + 14 / 2.0, i * 15L, i + 16 / 2.0, i * 17L, i + 18 / 2.0, i * 19L, i + 20 / 2.0, i * 21L, i + 22 / 2.0, i * 23L, i + 24 / 2.0, i * 25L, i + 26 / 2.0, i * 27L, i + 28 / 2.0, i * 29L, i + 30 / 2.0, i * 31L, i + 32 / 2.0, i * 33L, i + 34 / 2.0, i * 35L, i + 36 / 2.0, i * 37L, i + 38 / 2.0, i * 39L, i + 40 / 2.0, i * 41L, i + 42 / 2.0, i * 43L, i + 44 / 2.0, i * 45L, i + 46 / 2.0, i * 47L, i + 48 / 2.0, i * 49L, i + 50 / 2.0, i * 51L, i + 52 / 2.0, i * 53L, i + 54 / 2.0, i * 55L, i + 56 / 2.0, i * 57L, i + 58 / 2.0, i * 59L, i + 60 / 2.0, i * 61L, i + 62 / 2.0, i * 63L, i + 64 / 2.0, i * 65L, i + 66 / 2.0, i * 67L, i + 68 / 2.0, i * 69L, i + 70 / 2.0, i * 71L, i + 72 / 2.0, i * 73L, i + 74 / 2.0, i * 75L, i + 76 / 2.0, i * 77L, i + 78 / 2.0, i * 79L, i + 80 / 2.0, i * 81L, i + 82 / 2.0, i * 83L, i + 84 / 2.0, i * 85L, i + 86 / 2.0, i * 87L, i + 88 / 2.0, i * 89L, i + 90 / 2.0, i * 91L, i + 92 / 2.0, i * 93L, i + 94 / 2.0, i * 95L, i + 96 / 2.0, i * 97L, i + 98 / 2.0, i * 99L, i + 100 / 2.0, i * 101L, i + 102 / 2.0, i * 103L, i + 104 / 2.0, i * 105L, i + 106 / 2.0, i * 107L, i + 108 / 2.0, i * 109L, i + 110 / 2.0, i * 111L, i + 112 / 2.0, i * 113L, i + 114 / 2.0, i * 115L, i + 116 / 2.0, i * 117L, i + 118 / 2.0, i * 119L, i + 120 / 2.0, i * 121L, i + 122 / 2.0, i * 123L, i + 124 / 2.0, i * 125L, i + 126 / 2.0, i * 127L, i);
            Object z = m.mixed("o1", 2 / 4f, (byte) 3, i, "o5", 6 / 4f, (byte) 7, i, "o9", 10 / 4f, (byte) 11, i, "o13", 14 / 4f, (byte) 15, i, "o17", 18 / 4f, (byte) 19, i, "o21", 22 / 4f, (byte) 23, i, "o25", 26 / 4f, (byte) 27, i, "o29", 30 / 4f, (byte) 31, i, "o33", 34 / 4f, (byte) 35, i, "o37", 38 / 4f, (byte) 39, i, "o41", 42 / 4f, (byte) 43, i, "o45", 46 / 4f, (byte) 47, i, "o49", 50 / 4f, (byte) 51, i, "o53", 54 / 4f, (byte) 55, i, "o57", 58 / 4f, (byte) 59, i, "o61", 62 / 4f, (byte) 63, i, "o65", 66 / 4f, (byte) 67, i, "o69", 70 / 4f, (byte) 71, i, "o73", 74 / 4f, (byte) 75, i, "o77", 78 / 4f, (byte) 79, i, "o81", 82 / 4f, (byte) 83, i, "o85", 86 / 4f, (byte) 87, i, "o89", 90 / 4f, (byte) 91, i, "o93", 94 / 4f, (byte) 95, i, "o97", 98 / 4f, (byte) 99, i, "o101", 102 / 4f, (byte) 103, i, "o105", 106 / 4f, (byte) 107, i, "o109", 110 / 4f, (byte) 111, i, "o113", 114 / 4f, (byte) 115, i, "o117", 118 / 4f, (byte) 119, i, "o121", 122 / 4f, (byte) 123, i, "o125", 126 / 4f, (byte) 127, i, "o129", 130 / 4f, (byte) 131, i, "o133", 134 / 4f, (byte) 135, i, "o137", 138 / 4f, (byte) 139, i, "o141", 142 / 4f, (byte) 143, i, "o145", 146 / 4f, (byte) 147, i, "o149", 150 / 4f, (byte) 151, i, "o153", 154 / 4f, (byte) 155, i, "o157", 158 / 4f, (byte) 159, i, "o161", 162 / 4f, (byte) 163, i, "o165", 166 / 4f, (byte) 167, i, "o169", 170 / 4f, (byte) 171, i, "o173", 174 / 4f, (byte) 175, i, "o177", 178 / 4f, (byte) 179, i, "o181", 182 / 4f, (byte) 183, i, "o185", 186 / 4f, (byte) 187, i, "o189", 190 / 4f, (byte) 191, i, "o193", 194 / 4f, (byte) 195, i, "o197", 198 / 4f, (byte) 199, i, "o201", 202 / 4f, (byte) 203, i, "o205", 206 / 4f, (byte) 207, i, "o209", 210 / 4f, (byte) 211, i, "o213", 214 / 4f, (byte) 215, i, "o217", 218 / 4f, (byte) 219, i, "o221", 222 / 4f, (byte) 223, i, "o225", 226 / 4f, (byte) 227, i, "o229", 230 / 4f, (byte) 231, i, "o233", 234 / 4f, (byte) 235, i, "o237", 238 / 4f, (byte) 239, i, "o241", 242 / 4f, (byte) 243, i, "o245", 246 / 4f, (byte) 247, i, "o249", 250 / 4f, (byte) 251, i, "o253", 254 / 4f);
            if (i % 100 == 99) System.out.println(x + " " + y + " " + z);
        }
        run("Longest", 1, 1, longest(), 0, 1, Integer.MAX_VALUE);
        run("Locals", 1, 65535, locals(), 5, -7);
        run("Cases", 1, 1, cases(0), 0, 1, 2, 3, 4, 8999, 9000, -1, Integer.MIN_VALUE);
        run("High", 1, 1, cases(Integer.MAX_VALUE - 8999), Integer.MAX_VALUE, Integer.MAX_VALUE - 8999, Integer.MAX_VALUE - 9000, 0);
        run("Low", 1, 1, cases(Integer.MIN_VALUE), Integer.MIN_VALUE, Integer.MIN_VALUE + 8999, Integer.MIN_VALUE + 9000, 0);
        run("Deep", 30000, 1, deep(30000), 1, 3, -5);
    }
}
