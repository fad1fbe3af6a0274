public class Main {
    public static void main(String[] args) throws Throwable {
        String a = "he" + "llo", b = "hello", c = new String("hello"), d = "hel"; String e = d + "lo"; System.out.println((a == b) + " " + (a == c) + " " + (b == c.intern()) + " " + (e == b) + (e.intern() == b)); final String k = "hel"; System.out.println((k + "lo") == b);
        for (String s : new String[] {"Aa", "BB", "C#", "", "x"}) { switch (s) { case "Aa": System.out.println(1); break; case "BB": System.out.println(2); case "C#": System.out.println(3); break; case "": System.out.println("e"); break; default: System.out.println("d"); } } System.out.println("Aa".hashCode() == "BB".hashCode()); char[] ch = {'h', 'e', 'l', 'l', 'o'}; System.out.println(new String(ch).equals(b) + " " + b.compareTo("help") + b.indexOf("l") + b.replace('l', 'L') + b.contains("ell") + String.valueOf((Object) null) + b.substring(1, 3) + "\u00e9\u4e2d".length() + "\ud83d\ude00".codePointAt(0));
    }
}
