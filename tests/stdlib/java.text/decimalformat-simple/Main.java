// The patterns that programs use most.
import java.text.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        DecimalFormatSymbols u = DecimalFormatSymbols.getInstance(Locale.US); for (String p : new String[] {"0.00", "#.##", "#,##0.00", "0000", "0.0E0", "00%"}) for (double d : new double[] {3.14159, 0, 1234.5, -0.001, 99.995, 1e9}) System.out.print(new DecimalFormat(p, u).format(d) + " "); System.out.println();
    }
}
