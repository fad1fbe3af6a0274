package java.time.format;

import java.time.ZoneId;

/** English names of the zones that have one: for each a base, its words and its letters for standard, daylight, generic time. */
final class ZoneText {
    static final int STANDARD = 0, DAYLIGHT = 1, GENERIC = 2;

    private ZoneText() {}

    /** Ids, then three long and three short names. The first id is the one that parsing a name gives. */
    private static final String[][] NAMES = {
        {"UTC,Etc/UTC,Zulu,UCT,Universal", "Coordinated Universal Time", "Coordinated Universal Time", "Coordinated Universal Time",
            "UTC", "UTC", "UTC"},
        {"GMT,Etc/GMT,Greenwich", "Greenwich Mean Time", "Greenwich Mean Time", "Greenwich Mean Time", "GMT", "GMT", "GMT"},
        {"America/Los_Angeles,US/Pacific,America/Vancouver,America/Tijuana,PST8PDT", "Pacific Standard Time", "Pacific Daylight Time",
            "Pacific Time", "PST", "PDT", "PT"},
        {"America/Denver,US/Mountain,America/Edmonton,America/Boise,MST7MDT", "Mountain Standard Time", "Mountain Daylight Time",
            "Mountain Time", "MST", "MDT", "MT"},
        {"America/Phoenix,US/Arizona", "Mountain Standard Time", "Mountain Daylight Time", "Mountain Time", "MST", "MDT", "MT"},
        {"America/Chicago,US/Central,America/Winnipeg,America/Mexico_City,CST6CDT", "Central Standard Time", "Central Daylight Time",
            "Central Time", "CST", "CDT", "CT"},
        {"America/New_York,US/Eastern,America/Toronto,America/Detroit,America/Montreal,America/Indiana/Indianapolis,EST5EDT",
            "Eastern Standard Time", "Eastern Daylight Time", "Eastern Time", "EST", "EDT", "ET"},
        {"America/Halifax,Atlantic/Bermuda,America/Puerto_Rico", "Atlantic Standard Time", "Atlantic Daylight Time", "Atlantic Time",
            "AST", "ADT", "AT"},
        {"America/Anchorage,US/Alaska,America/Juneau", "Alaska Standard Time", "Alaska Daylight Time", "Alaska Time", "AKST", "AKDT",
            "AKT"},
        {"Pacific/Honolulu,US/Hawaii", "Hawaii-Aleutian Standard Time", "Hawaii-Aleutian Daylight Time", "Hawaii-Aleutian Time",
            "HST", "HDT", "HST"},
        {"Europe/London,GB", "Greenwich Mean Time", "British Summer Time", "Greenwich Mean Time", "GMT", "BST", "GMT"},
        {"Europe/Lisbon,WET", "Western European Standard Time", "Western European Summer Time", "Western European Time", "WET", "WEST",
            "WET"},
        {"Europe/Paris,Europe/Berlin,Europe/Madrid,Europe/Rome,Europe/Vienna,Europe/Amsterdam,Europe/Brussels,Europe/Zurich,"
            + "Europe/Stockholm,Europe/Oslo,Europe/Copenhagen,Europe/Prague,Europe/Budapest,Europe/Warsaw,Europe/Belgrade,CET",
            "Central European Standard Time", "Central European Summer Time", "Central European Time", "CET", "CEST", "CET"},
        {"Europe/Athens,Europe/Helsinki,Europe/Bucharest,Europe/Sofia,Europe/Kiev,Europe/Kyiv,Europe/Riga,Europe/Tallinn,"
            + "Europe/Vilnius,EET", "Eastern European Standard Time", "Eastern European Summer Time", "Eastern European Time", "EET",
            "EEST", "EET"},
        {"Europe/Moscow", "Moscow Standard Time", "Moscow Summer Time", "Moscow Time", "MSK", "MSD", "MT"},
        {"Asia/Tokyo,Japan", "Japan Standard Time", "Japan Daylight Time", "Japan Time", "JST", "JDT", "JT"},
        {"Asia/Shanghai,PRC", "China Standard Time", "China Daylight Time", "China Time", "CST", "CDT", "CT"},
        {"Asia/Kolkata,Asia/Calcutta", "India Standard Time", "India Daylight Time", "India Standard Time", "IST", "IDT", "IT"},
        {"Australia/Sydney,Australia/Melbourne,Australia/Hobart", "Australian Eastern Standard Time",
            "Australian Eastern Daylight Time", "Eastern Australia Time", "AEST", "AEDT", "AET"},
    };

    private static String[] row(String id) {
        for (String[] row : NAMES)
            for (String one : row[0].split(",")) if (one.equals(id)) return row;
        return null;
    }

    static String name(String id, boolean full, int kind) {
        String[] row = row(id);
        return row == null ? null : row[(full ? 1 : 4) + kind];
    }

    /** Sets the zone of the longest name at a position; returns its end, or -1. */
    static int parse(ParseContext context, CharSequence text, int position) {
        int best = -1;
        String id = null;
        for (String[] row : NAMES) {
            for (int i = 1; i < row.length; i++) {
                int end = position + row[i].length();
                if (end > best && context.matches(text, position, row[i])) {
                    best = end;
                    int comma = row[0].indexOf(',');
                    id = comma < 0 ? row[0] : row[0].substring(0, comma);
                }
            }
        }
        if (id != null) context.setZone(ZoneId.of(id));
        return best;
    }
}
