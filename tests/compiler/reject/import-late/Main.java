class Main { }
import java.util.List;
