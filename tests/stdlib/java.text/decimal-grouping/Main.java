// Grouping sizes and forced signs.
import java.text.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        DecimalFormatSymbols u = DecimalFormatSymbols.getInstance(Locale.US); for (String p : new String[] {"#,##0", "#,####", "###,##,#0", "+#,##0;-#,##0", "0,000.00", "#,##0.###;(#)"}) show(p + " " + new DecimalFormat(p, u).format(1234567.8915) + " " + new DecimalFormat(p, u).format(-42) + " " + new DecimalFormat(p, u).getGroupingSize());
    }
}
