// Unary operators on boxes and small types.
public class Main {
    public static void main(String[] args) throws Exception {
        Byte b = 5; Short s = -3; Character c = 'a'; Long l = 7L; b++; s--; c++; l = -l; System.out.println(b + "" + s + c + l + (-b) + (+c) + (~s) + (char) -(-c)); Double d = 1.5; d *= 2; d--; Float f = 2f; f /= 4; Integer i = 3; i <<= 2; i %= 5; System.out.println(d + " " + f + " " + i);
    }
}
