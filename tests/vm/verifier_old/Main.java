/** Class files before version 50 are verified by inference, subroutines included (JVMS 4.10.2). */
public class Main {
    public static void main(String[] args) {
        for (String name : new String[] {"OldNeverSet", "OldMerge", "OldMergeToNothing", "OldMergeOfNumbers", "OldStackHeights", "OldHeightsDiffer", "OldSubroutine", "OldSubroutineKeeps", "OldRecursion", "OldFallsOff", "OldRetOfInt", "OldUnderflow", "OldNotInitialized", "OldLoopOfNew", "FailsOver"}) {
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
