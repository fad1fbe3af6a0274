/** Operands of wrong types, too many and too few (JVMS 4.10.1.9): what the verifier says of each. */
public class Main {
    public static void main(String[] args) {
        for (String name : new String[] {"IntAsReference", "ReferenceAsInt", "FloatForInt", "Underflow", "Overflow", "LongOverflow", "HalfALong", "DupOfLong", "SwapOfLong", "WrongArray", "NoArray", "LengthOfObject", "ByteArrayIsBooleanArray", "NullArray", "ThrowOfObject", "StringForInteger", "ObjectForRunnable", "WrongArgument", "MonitorOfInt"}) {
            try {
                Class.forName(name);
                System.out.println(name + ": accepted");
            } catch (LinkageError e) {
                System.out.println(name + ": " + e);
            } catch (ClassNotFoundException e) {
                System.out.println(name + " is not there");
            }
        }
    }
}
