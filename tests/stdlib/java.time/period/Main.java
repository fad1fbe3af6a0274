// Period: normalisation, text, between, added to dates.
import java.time.*;
import java.time.temporal.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        Period p = Period.of(1, 14, 40); show(p + " " + p.normalized() + p.toTotalMonths() + p.negated() + p.multipliedBy(2) + p.plusDays(-40) + p.isNegative() + Period.ZERO + Period.ofWeeks(2) + p.withMonths(0) + p.getUnits() + p.equals(Period.parse("P1Y14M40D")) + p.hashCode());
        show(Period.between(LocalDate.of(2020, 2, 29), LocalDate.of(2021, 2, 28)) + " " + Period.between(LocalDate.of(2021, 3, 31), LocalDate.of(2021, 2, 28)) + LocalDate.of(2021, 1, 31).plus(p) + LocalDate.of(2021, 3, 30).minus(Period.ofMonths(1)) + p.minus(Period.ofYears(3)) + p.addTo(LocalDate.EPOCH) + p.get(ChronoUnit.DAYS));
        for (String s : new String[] {"P2W3D", "P-1M", "-P1M", "P", "P1H", "P1.5D", "p1y", "P1Y1Y", "P99999999999D"}) attempt(() -> Period.parse(s));
        attempt(() -> p.get(ChronoUnit.HOURS));
        attempt(() -> Period.ofDays(Integer.MAX_VALUE).plusDays(1));
        attempt(() -> p.addTo(LocalTime.NOON));
    }
}
