import java.util.*;

class Main extends ArrayList<? extends Number> {
}
