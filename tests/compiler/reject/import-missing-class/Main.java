import java.util.Lisst;
import java.utill.List;

class Main {
}
