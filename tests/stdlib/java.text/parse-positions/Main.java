// ParsePosition and ParseException of formats.
import java.text.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        DecimalFormat f = new DecimalFormat("#", DecimalFormatSymbols.getInstance(Locale.US)); ParsePosition p = new ParsePosition(3); show(f.parse("abc42", p) + "" + p); p = new ParsePosition(0); show(f.parse("x", p) + "" + p.getErrorIndex()); try { f.parse("zz"); } catch (ParseException e) { show(e.getMessage() + e.getErrorOffset()); } try { f.parseObject(""); } catch (ParseException e) { show(e.getMessage() + e.getErrorOffset()); } show(f.parseObject("7") + f.format((Object) 8L) + f.format(9, new StringBuffer("pre"), new FieldPosition(NumberFormat.INTEGER_FIELD)));
    }
}
