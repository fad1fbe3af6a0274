import java.util;
import java.util.function;
import static java.util.List;
import java.util.List;

class Main {
    List<String> list;
}
