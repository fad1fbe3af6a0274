/** Old class files: subroutines (jsr, ret), and odd stack shuffles. */
public class Main extends ClassLoader {
    static byte[] bytes(String hex) {
        byte[] b = new byte[hex.length() / 2];
        for (int i = 0; i < b.length; i++) b[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        return b;
    }

    Class<?> define(byte[] b) { return defineClass("T", b, 0, b.length); }

    public static void main(String[] args) throws Throwable {
        Class<?> t = new Main().define(bytes(CODE));
        System.out.println(t.getMethod("sub", int.class).invoke(null, 5));
        System.out.println(t.getMethod("loopsub", int.class).invoke(null, 100));
        System.out.println(t.getMethod("stk").invoke(null));
        System.out.println(t.getMethod("nested").invoke(null));
    }

    static final String CODE = "cafebabe00000030001101000154070001010003737562010004284929490100076c6f6f7073756201000373746b0100"
            + "0328294a05000000000000000a0500000000000000030100066e65737465640100032829490100106a6176612f6c616e"
            + "672f4f626a65637407000e010004436f646500210002000f000000000004000900030004000100100000002200020003"
            + "000000161a3ca8000c840164a80006a700094d840107a9021bac00000000000900050004000100100000002400040004"
            + "00000018033c1a990013a800098400ffa7fff64e1b1a603ca9031bac0000000000090006000700010010000000240006"
            + "00000000001814000814000a5e5865085b5788608504055c6060608561ad000000000009000c000d0001001000000028"
            + "000300030000001c033ba80006a700154c840001a80008a80005a9014d84000aa9021aac000000000000";
}
