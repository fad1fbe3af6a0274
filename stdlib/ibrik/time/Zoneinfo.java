package ibrik.time;

import ibrik.abi.Host;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Zone rules from the host's zoneinfo files (RFC 9636, "TZif"), and where the host has none from a built-in table of
 * the rules in force today.
 */
public final class Zoneinfo extends ZoneRulesProvider {
    private static final String[] ROOTS = {"/usr/share/zoneinfo/", "/usr/lib/zoneinfo/", "/usr/share/lib/zoneinfo/"};
    private static final String[] UTC = {"UTC", "GMT", "UCT", "Zulu", "Etc/UTC", "Etc/GMT", "Universal", "Greenwich"};

    /** The zone that the program has set as its own; null: the host's. */
    public static volatile java.time.ZoneId chosen;

    private final Map<String, ZoneRules> rules = new HashMap<>();
    private Set<String> ids;
    private String root;

    /** The name of the host's own zone, or null where it does not say. */
    public static String hostZone() {
        byte[] name = new byte[256];
        long n = Host.timeZone(name, 0, name.length);
        return n <= 0 || n > name.length ? null : new String(name, 0, (int) n, StandardCharsets.UTF_8);
    }

    /** The names of all zones known. */
    public Set<String> ids() {
        return provideZoneIds();
    }

    /** Whether there are rules for a zone. */
    public boolean has(String zoneId) {
        return load(zoneId) != null;
    }

    @Override
    protected synchronized Set<String> provideZoneIds() {
        if (ids != null) return ids;
        ids = new HashSet<>(List.of(UTC));
        ids.addAll(BuiltinZones.ids());
        byte[] table = null;
        for (String r : ROOTS) if (table == null) table = readFile(r + "tzdata.zi");
        if (table != null) addNames(new String(table, StandardCharsets.UTF_8));
        return ids;
    }

    /** Zone lines are "Z name ...", link lines "L target name". */
    private void addNames(String text) {
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            if (end < 0) end = text.length();
            if (text.startsWith("Z ", at)) {
                int stop = text.indexOf(' ', at + 2);
                addName(text.substring(at + 2, stop < 0 || stop > end ? end : stop));
            } else if (text.startsWith("L ", at)) {
                addName(text.substring(text.lastIndexOf(' ', end - 1) + 1, end));
            }
            at = end + 1;
        }
    }

    /** Names of zoneinfo that Java does not know. */
    private static boolean isLeftOut(String name) {
        return name.equals("Factory") || name.equals("EST") || name.equals("MST") || name.equals("HST") || name.equals("ROC");
    }

    private void addName(String name) {
        if (!isLeftOut(name)) ids.add(name);
    }

    @Override
    protected ZoneRules provideRules(String zoneId, boolean forCaching) {
        ZoneRules found = load(zoneId);
        if (found == null) throw new ZoneRulesException("Unknown time-zone ID: " + zoneId);
        return found;
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String zoneId) {
        TreeMap<String, ZoneRules> versions = new TreeMap<>();
        ZoneRules found = load(zoneId);
        if (found != null) versions.put("host", found);
        return versions;
    }

    private synchronized ZoneRules load(String zoneId) {
        ZoneRules found = rules.get(zoneId);
        if (found != null || zoneId.contains("..") || zoneId.startsWith("/")) return found;
        for (String utc : UTC) if (utc.equals(zoneId)) found = ZoneRules.of(ZoneOffset.UTC);
        if (found == null && isName(zoneId)) {
            byte[] data = null;
            for (String r : ROOTS) if (data == null) data = readFile(r + zoneId);
            found = data != null ? parse(data) : BuiltinZones.rules(zoneId);
        }
        if (found != null) rules.put(zoneId, found);
        return found;
    }

    private static boolean isName(String zoneId) {
        for (int i = 0; i < zoneId.length(); i++) {
            char c = zoneId.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/_+-".indexOf(c) >= 0)) return false;
        }
        return !zoneId.isEmpty() && !isLeftOut(zoneId) && zoneId.charAt(0) >= 'A' && zoneId.charAt(0) <= 'Z';
    }

    private static byte[] readFile(String path) {
        int handle = (int) Host.open(path, Host.OPEN_READ, 0);
        if (handle < 0) return null;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long n;
        while ((n = Host.read(handle, buffer, 0, buffer.length)) > 0) out.write(buffer, 0, (int) n);
        Host.close(handle);
        return n < 0 ? null : out.toByteArray();
    }

    /** Reads a TZif file; null where it is none. */
    static ZoneRules parse(byte[] data) {
        try {
            Reader in = new Reader(data);
            if (in.u4() != 0x545a6966) return null;
            int version = in.u1();
            in.at += 15;
            int[] counts = in.counts();
            if (version >= '2') {
                in.at += counts[3] * 5 + counts[4] * 6 + counts[5] + counts[2] * 8 + counts[1] + counts[0];
                in.at += 20;
                counts = in.counts();
                return in.rules(counts, 8);
            }
            return in.rules(counts, 4);
        } catch (ArrayIndexOutOfBoundsException e) {
            return null;
        }
    }

    private static final class Reader {
        private final byte[] data;
        int at;

        Reader(byte[] data) {
            this.data = data;
        }

        int u1() {
            return data[at++] & 0xff;
        }

        int u4() {
            return u1() << 24 | u1() << 16 | u1() << 8 | u1();
        }

        long time(int size) {
            return size == 4 ? u4() : (long) u4() << 32 | u4() & 0xffffffffL;
        }

        /** isutcnt, isstdcnt, leapcnt, timecnt, typecnt, charcnt. */
        int[] counts() {
            int[] counts = new int[6];
            for (int i = 0; i < 6; i++) counts[i] = u4();
            return counts;
        }

        ZoneRules rules(int[] counts, int size) {
            long[] times = new long[counts[3]];
            int[] types = new int[counts[3]];
            for (int i = 0; i < times.length; i++) times[i] = time(size);
            for (int i = 0; i < types.length; i++) types[i] = u1();
            int[] offsets = new int[counts[4]];
            boolean[] savings = new boolean[counts[4]];
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] = u4();
                savings[i] = u1() != 0;
                u1();
            }
            at += counts[5] + counts[2] * (size + 4) + counts[1] + counts[0];
            String footer = "";
            if (size == 8 && at < data.length && data[at] == '\n') {
                int end = ++at;
                while (end < data.length && data[end] != '\n') end++;
                footer = new String(data, at, end - at, StandardCharsets.ISO_8859_1);
            }
            return assemble(times, types, offsets, savings, footer);
        }

        private static ZoneRules assemble(long[] times, int[] types, int[] offsets, boolean[] savings, String footer) {
            List<ZoneOffsetTransition> wall = new ArrayList<>(), standard = new ArrayList<>();
            ZoneOffset before = ZoneOffset.ofTotalSeconds(offsets[0]), std = before;
            ZoneOffset firstWall = before, firstStandard = std;
            for (int i = 0; i < times.length; i++) {
                int type = types[i];
                ZoneOffset after = ZoneOffset.ofTotalSeconds(offsets[type]);
                ZoneOffset newStd = savings[type] ? standardBehind(after, std, before) : after;
                if (!newStd.equals(std)) standard.add(transition(times[i], std, newStd));
                std = newStd;
                if (!after.equals(before)) wall.add(transition(times[i], before, after));
                before = after;
            }
            List<ZoneOffsetTransitionRule> last = new ArrayList<>();
            new PosixZone(footer).addRules(last);
            return ZoneRules.of(firstStandard, firstWall, standard, wall, last);
        }

        /** A daylight-saving offset says nothing of its standard one: the one in force, or one hour less where that is not before it. */
        private static ZoneOffset standardBehind(ZoneOffset wall, ZoneOffset std, ZoneOffset before) {
            int difference = wall.getTotalSeconds() - std.getTotalSeconds();
            if (difference > 0 && difference <= 7200) return std;
            return ZoneOffset.ofTotalSeconds(wall.getTotalSeconds() - 3600);
        }

        private static ZoneOffsetTransition transition(long time, ZoneOffset before, ZoneOffset after) {
            return ZoneOffsetTransition.of(LocalDateTime.ofEpochSecond(time, 0, before), before, after);
        }
    }

    /** The rules of a POSIX TZ string such as CET-1CEST,M3.5.0,M10.5.0/3. */
    static final class PosixZone {
        private final String text;
        private int at;

        PosixZone(String text) {
            this.text = text;
        }

        void addRules(List<ZoneOffsetTransitionRule> rules) {
            if (text.indexOf(',') < 0) return;
            skipName();
            ZoneOffset standard = ZoneOffset.ofTotalSeconds(-seconds());
            skipName();
            ZoneOffset daylight = text.charAt(at) == ',' ? ZoneOffset.ofTotalSeconds(standard.getTotalSeconds() + 3600)
                : ZoneOffset.ofTotalSeconds(-seconds());
            ZoneOffsetTransitionRule start = rule(standard, standard, daylight), end = rule(standard, daylight, standard);
            if (start == null || end == null) return;
            boolean inOrder = start.getMonth().compareTo(end.getMonth()) < 0;
            rules.add(inOrder ? start : end);
            rules.add(inOrder ? end : start);
        }

        private void skipName() {
            if (text.charAt(at) == '<') {
                at = text.indexOf('>', at) + 1;
                return;
            }
            while (Character.isLetter(text.charAt(at))) at++;
        }

        private int number() {
            int value = 0;
            while (at < text.length() && Character.isDigit(text.charAt(at))) value = value * 10 + text.charAt(at++) - '0';
            return value;
        }

        private int seconds() {
            boolean negative = text.charAt(at) == '-';
            if (negative || text.charAt(at) == '+') at++;
            int value = number() * 3600;
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                value += number() * 60;
            }
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                value += number();
            }
            return negative ? -value : value;
        }

        /** ,Mmonth.week.day[/time]; null for the forms by day of the year, which no zone of today uses. */
        private ZoneOffsetTransitionRule rule(ZoneOffset standard, ZoneOffset before, ZoneOffset after) {
            at++;
            if (at >= text.length() || text.charAt(at++) != 'M') return null;
            Month month = Month.of(number());
            at++;
            int week = number();
            at++;
            int day = number();
            int time = 7200;
            if (at < text.length() && text.charAt(at) == '/') {
                at++;
                time = seconds();
            }
            DayOfWeek dow = DayOfWeek.of(day == 0 ? 7 : day);
            int shift = Math.floorDiv(time, 86400);
            boolean endOfDay = time == 86400;
            if (endOfDay) shift = 0;
            int indicator = week == 5 ? -1 : week * 7 - 6;
            if (shift != 0) {
                indicator = week == 5 ? month.minLength() - 6 + shift : indicator + shift;
                dow = dow.plus(shift);
            }
            return ZoneOffsetTransitionRule.of(month, indicator, dow, LocalTime.ofSecondOfDay(Math.floorMod(time, 86400)),
                endOfDay, TimeDefinition.WALL, standard, before, after);
        }
    }

    /** What is in force today where the host has no zoneinfo: POSIX strings by name. */
    static final class BuiltinZones {
        private static final Map<String, String> ZONES = new HashMap<>();

        static {
            add("WET0WEST,M3.5.0/1,M10.5.0", "Europe/Lisbon Atlantic/Madeira Atlantic/Canary Atlantic/Faroe WET");
            add("GMT0BST,M3.5.0/1,M10.5.0", "Europe/London Europe/Jersey Europe/Guernsey Europe/Isle_of_Man Europe/Belfast GB");
            add("IST-1GMT0,M10.5.0,M3.5.0/1", "Europe/Dublin");
            add("CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava "
                + "Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana "
                + "Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica "
                + "Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane "
                + "Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich CET MET");
            add("EET-2EEST,M3.5.0/3,M10.5.0/4", "Europe/Athens Europe/Bucharest Europe/Helsinki Europe/Kiev Europe/Kyiv "
                + "Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius Asia/Nicosia EET");
            add("MSK-3", "Europe/Moscow Europe/Simferopol");
            add("<+03>-3", "Europe/Istanbul Europe/Minsk Asia/Istanbul Asia/Riyadh Asia/Baghdad Asia/Kuwait Asia/Qatar Turkey");
            add("EST5EDT,M3.2.0,M11.1.0", "America/New_York America/Detroit America/Toronto America/Montreal America/Nassau "
                + "America/Indiana/Indianapolis America/Kentucky/Louisville US/Eastern EST5EDT");
            add("CST6CDT,M3.2.0,M11.1.0", "America/Chicago America/Winnipeg America/Menominee US/Central CST6CDT");
            add("MST7MDT,M3.2.0,M11.1.0", "America/Denver America/Edmonton America/Boise US/Mountain MST7MDT");
            add("PST8PDT,M3.2.0,M11.1.0", "America/Los_Angeles America/Vancouver America/Tijuana US/Pacific PST8PDT");
            add("AKST9AKDT,M3.2.0,M11.1.0", "America/Anchorage America/Juneau US/Alaska");
            add("HST10", "Pacific/Honolulu US/Hawaii");
            add("MST7", "America/Phoenix US/Arizona");
            add("CST6", "America/Mexico_City America/Costa_Rica America/Guatemala America/El_Salvador America/Regina");
            add("EST5", "America/Panama America/Jamaica America/Cancun");
            add("AST4ADT,M3.2.0,M11.1.0", "America/Halifax Atlantic/Bermuda");
            add("AST4", "America/Puerto_Rico America/Santo_Domingo");
            add("NST3:30NDT,M3.2.0,M11.1.0", "America/St_Johns");
            add("<-05>5", "America/Bogota America/Lima America/Guayaquil");
            add("<-04>4", "America/Caracas America/La_Paz America/Manaus");
            add("<-03>3", "America/Sao_Paulo America/Argentina/Buenos_Aires America/Buenos_Aires America/Montevideo America/Bahia");
            add("<-04>4<-03>,M9.1.6/24,M4.1.6/24", "America/Santiago");
            add("JST-9", "Asia/Tokyo Japan");
            add("KST-9", "Asia/Seoul");
            add("CST-8", "Asia/Shanghai Asia/Taipei Asia/Macau PRC");
            add("HKT-8", "Asia/Hong_Kong Hongkong");
            add("<+08>-8", "Asia/Singapore Asia/Kuala_Lumpur Singapore");
            add("PST-8", "Asia/Manila");
            add("AWST-8", "Australia/Perth");
            add("<+07>-7", "Asia/Bangkok Asia/Ho_Chi_Minh Asia/Saigon Asia/Novosibirsk");
            add("WIB-7", "Asia/Jakarta");
            add("<+06>-6", "Asia/Dhaka");
            add("IST-5:30", "Asia/Kolkata Asia/Calcutta");
            add("<+0530>-5:30", "Asia/Colombo");
            add("<+0545>-5:45", "Asia/Kathmandu Asia/Katmandu");
            add("PKT-5", "Asia/Karachi");
            add("<+05>-5", "Asia/Tashkent Asia/Yekaterinburg Asia/Almaty");
            add("<+0430>-4:30", "Asia/Kabul");
            add("<+04>-4", "Asia/Dubai Asia/Baku Asia/Tbilisi Asia/Yerevan");
            add("<+0330>-3:30", "Asia/Tehran Iran");
            add("IST-2IDT,M3.4.4/26,M10.5.0", "Asia/Jerusalem Asia/Tel_Aviv Israel");
            add("AEST-10AEDT,M10.1.0,M4.1.0/3", "Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra");
            add("AEST-10", "Australia/Brisbane");
            add("ACST-9:30ACDT,M10.1.0,M4.1.0/3", "Australia/Adelaide");
            add("ACST-9:30", "Australia/Darwin");
            add("NZST-12NZDT,M9.5.0,M4.1.0/3", "Pacific/Auckland NZ");
            add("WAT-1", "Africa/Lagos Africa/Algiers Africa/Kinshasa Africa/Luanda Africa/Tunis");
            add("EAT-3", "Africa/Nairobi Africa/Addis_Ababa Africa/Kampala Africa/Dar_es_Salaam");
            add("SAST-2", "Africa/Johannesburg");
            add("CAT-2", "Africa/Harare Africa/Maputo Africa/Khartoum Africa/Lusaka");
            add("EET-2EEST,M4.5.5/0,M10.5.4/24", "Africa/Cairo Egypt");
            add("GMT0", "Africa/Accra Africa/Abidjan Africa/Dakar Atlantic/Reykjavik Iceland");
        }

        private static void add(String rule, String names) {
            for (String name : names.split(" ")) ZONES.put(name, rule);
        }

        static Set<String> ids() {
            return ZONES.keySet();
        }

        static ZoneRules rules(String zoneId) {
            String text = ZONES.get(zoneId);
            if (text == null) return null;
            PosixZone zone = new PosixZone(text);
            zone.skipName();
            ZoneOffset standard = ZoneOffset.ofTotalSeconds(-zone.seconds());
            List<ZoneOffsetTransitionRule> last = new ArrayList<>();
            new PosixZone(text).addRules(last);
            List<ZoneOffsetTransition> known = new ArrayList<>();
            for (int year = 1970; year < 1971 && !last.isEmpty(); year++)
                for (ZoneOffsetTransitionRule r : last) known.add(r.createTransition(year));
            if (!known.isEmpty() && known.get(0).getOffsetBefore().equals(standard) == false)
                return ZoneRules.of(standard, known.get(0).getOffsetBefore(), List.of(), known, last);
            return ZoneRules.of(standard, standard, List.of(), known, last);
        }
    }
}
