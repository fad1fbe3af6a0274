public class Main { public static void main(String[] args) {
    for (String s : "empty empty2 x x2 user.mine none".split(" ")) System.out.println(s + "=" + System.getProperty(s) + "|");
    System.out.println(Boolean.getBoolean("none") + " " + Integer.getInteger("x2") + " " + System.getProperty("none", "default"));
    System.out.println(System.getProperty("line.separator").length() + System.getProperty("file.separator") + System.getProperty("path.separator") + " " + System.getProperty("java.version").startsWith("25") + " " + System.getProperty("java.specification.version") + " " + System.getProperty("java.class.version") + " " + System.getProperty("os.name") + " " + System.getProperty("file.encoding"));
    try { System.getProperty(""); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    System.setProperty("x", "new"); System.out.println(System.getProperty("x") + System.clearProperty("x") + System.getProperty("x"));
} }
