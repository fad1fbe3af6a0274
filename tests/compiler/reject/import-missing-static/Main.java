import static java.lang.Math.maximum;
import static java.lang.Maths.max;

class Main {
}
