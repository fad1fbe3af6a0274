// JLS 15.18.2: chars are numbers, until they meet a string.
public class Main {
    public static void main(String[] args) throws Exception {
        char c = 'a'; int i = c + 1; char d = (char) i;
        System.out.println(c + 1); System.out.println((char) (c + 1)); System.out.println("" + c + 1); System.out.println('a' + 'b' + ""); System.out.println("" + ('a' + 'b'));
        System.out.println(d++ + d); System.out.println(c < d ? c : d); System.out.println(true ? c : 0); System.out.println(true ? c : i);
        for (char x = 'a'; x < 'f'; x += 2) System.out.print(x); System.out.println();
        int[] count = new int[26]; for (char x : "hello".toCharArray()) count[x - 'a']++; System.out.println(count['l' - 'a']);
        char[] cs = {'x', 121, (char) ('x' + 2)}; System.out.println(cs); System.out.println(String.valueOf(cs) + cs.length);
        System.out.println((int) Character.MAX_VALUE + (char) -1 + " " + (short) '\uffff' + " " + (char) 0x1F600 + ('0' + 5) + (char) ('0' + 5));
        switch (c) { case 'a' + 0: System.out.println("folded"); }
    }
}
