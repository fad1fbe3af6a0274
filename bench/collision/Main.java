import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Geometry with small immutable objects and maps: aircraft that come too close are found frame by frame. */
public class Main extends Bench {
    record Vector(double x, double y, double z) {
        Vector plus(Vector o) {
            return new Vector(x + o.x, y + o.y, z + o.z);
        }

        Vector minus(Vector o) {
            return new Vector(x - o.x, y - o.y, z - o.z);
        }

        Vector times(double k) {
            return new Vector(x * k, y * k, z * k);
        }

        double dot(Vector o) {
            return x * o.x + y * o.y + z * o.z;
        }
    }

    record Motion(int aircraft, Vector from, Vector to) {
        /** The first moment in 0..1 at which two straight motions are within a distance, or -1. */
        double meets(Motion other, double distance) {
            Vector start = from.minus(other.from), end = to.minus(other.to), d = end.minus(start);
            double a = d.dot(d), b = 2 * start.dot(d), c = start.dot(start) - distance * distance;
            if (c <= 0) return 0;
            if (a == 0) return -1;
            double discriminant = b * b - 4 * a * c;
            if (discriminant < 0) return -1;
            double t = (-b - Math.sqrt(discriminant)) / (2 * a);
            return t >= 0 && t <= 1 ? t : -1;
        }
    }

    record Cell(int x, int y) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell o) {
            return x != o.x ? Integer.compare(x, o.x) : Integer.compare(y, o.y);
        }
    }

    static final double CELL = 2.0, DISTANCE = 1.0;

    static Vector position(int aircraft, double time) {
        double phase = aircraft * 0.7, radius = 20 + aircraft % 9;
        return new Vector(
                radius * Math.cos(phase + time * 0.05), radius * Math.sin(phase * 1.3 + time * 0.07), aircraft % 3);
    }

    static long frame(int count, int time) {
        TreeMap<Cell, List<Motion>> cells = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            Motion m = new Motion(i, position(i, time), position(i, time + 1));
            int x0 = cell(Math.min(m.from().x(), m.to().x()) - DISTANCE);
            int x1 = cell(Math.max(m.from().x(), m.to().x()) + DISTANCE);
            int y0 = cell(Math.min(m.from().y(), m.to().y()) - DISTANCE);
            int y1 = cell(Math.max(m.from().y(), m.to().y()) + DISTANCE);
            for (int x = x0; x <= x1; x++)
                for (int y = y0; y <= y1; y++) cells.computeIfAbsent(new Cell(x, y), c -> new ArrayList<>()).add(m);
        }
        long sum = 0;
        TreeMap<Integer, Integer> found = new TreeMap<>();
        for (List<Motion> motions : cells.values()) {
            for (int i = 0; i < motions.size(); i++) {
                for (int j = i + 1; j < motions.size(); j++) {
                    Motion a = motions.get(i), b = motions.get(j);
                    double t = a.meets(b, DISTANCE);
                    if (t >= 0) found.put(a.aircraft() * 10000 + b.aircraft(), (int) (t * 1000));
                }
            }
        }
        for (var e : found.entrySet()) sum = mix(mix(sum, e.getKey()), e.getValue());
        return sum;
    }

    static int cell(double x) {
        return (int) Math.floor(x / CELL);
    }

    @Override
    long iterate(int frames) {
        long sum = 0;
        for (int i = 0; i < frames; i++) sum = mix(sum, frame(60, i));
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("collision", 30, args);
    }
}
