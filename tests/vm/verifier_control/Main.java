/** Branches, frames that are missing or do not fit, and code that ends nowhere (JVMS 4.10.1.4, 4.10.1.6). */
public class Main {
    public static void main(String[] args) {
        for (String name : new String[] {"FallsOff", "NoFrame", "FrameFits", "DeadWithoutFrame", "StackHeights", "LocalsDiffer", "FrameTooWide", "IntoTheMiddle", "Backwards", "HandlerFits", "HandlerLocals", "HandlerOfString", "ReturnsNothing", "ReturnsSomething", "BadMapType", "CutMap", "ReservedFrame", "SubroutineToday"}) {
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
