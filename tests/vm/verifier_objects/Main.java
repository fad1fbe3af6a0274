/** Objects before their constructor has run, and constructors that do not call another (JVMS 4.10.1.4, 4.10.1.9). */
public class Main {
    public static void main(String[] args) {
        for (String name : new String[] {"NoSuper", "UsedBeforeSuper", "SuperTwice", "OtherClassesConstructor", "NewNotInitialized", "NewOfOtherClass", "NewAndInitialized", "ConstructorOfNull", "SuperInTry", "InitByVirtual", "SpecialOfStranger", "ProtectedOfStranger", "CloneOfArray", "NewOfArrayClass", "TypeUnknownArray", "ZeroDimensions", "TooManyDimensions"}) {
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
