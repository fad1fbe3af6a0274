// Quoted fields of CSV lines.
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Pattern p = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]+)|(?<=,|^)(?=,|$)"); for (String s : new String[] {"a,b,c", "\"x,y\",z", "\"he said \"\"hi\"\"\",2", "1,,3"}) show(p.matcher(s).results().map(r -> r.group(1) != null ? r.group(1).replace("\"\"", "\"") : r.group(2) == null ? "-" : r.group(2)).toList());
    }
}
