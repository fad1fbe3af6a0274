package ibrik.util;

/** Dates for texts of the library that must not need java.time. */
public final class Dates {
    private static final String DAYS = "ThuFriSatSunMonTueWed";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private Dates() {
    }

    private static String two(long n) {
        return n < 10 ? "0" + n : Long.toString(n);
    }

    /** The moment in the form of Date.toString, in UTC. */
    public static String now() {
        long t = System.currentTimeMillis() / 1000;
        long days = Math.floorDiv(t, 86400L);
        long s = Math.floorMod(t, 86400L);
        long z = days + 719468;
        long era = Math.floorDiv(z, 146097L);
        long doe = z - era * 146097;
        long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
        long doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        long mp = (5 * doy + 2) / 153;
        long day = doy - (153 * mp + 2) / 5 + 1;
        int month = (int) (mp < 10 ? mp + 3 : mp - 9);
        long year = yoe + era * 400 + (month <= 2 ? 1 : 0);
        int w = (int) Math.floorMod(days, 7L) * 3;
        return DAYS.substring(w, w + 3) + " " + MONTHS.substring(month * 3 - 3, month * 3) + " "
                + two(day) + " " + two(s / 3600) + ":" + two(s / 60 % 60) + ":" + two(s % 60)
                + " UTC " + year;
    }
}
