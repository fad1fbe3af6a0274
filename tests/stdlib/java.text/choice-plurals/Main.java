// Plurals through ChoiceFormat inside MessageFormat.
import java.text.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        MessageFormat m = new MessageFormat("{0} {0,choice,0#files|1#file|1<files} in {1}", Locale.US); for (int n : new int[] {0, 1, 2, 1500}) show(m.format(new Object[] {n, "dir"})); show(new ChoiceFormat("0#none|1#one|2#{0} things").format(2) + new ChoiceFormat(new double[] {0, ChoiceFormat.nextDouble(10)}, new String[] {"few", "many"}).format(10.5));
    }
}
