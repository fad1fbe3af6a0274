package java.time;

import ibrik.time.Zoneinfo;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.Objects;

/** A zone with rules: Europe/Paris, or a prefix with an offset such as UTC+01:00. */
final class ZoneRegion extends ZoneId {
    private static final long serialVersionUID = 8386373296231747096L;

    private final String id;
    private final transient ZoneRules rules;

    ZoneRegion(String id, ZoneRules rules) {
        this.id = id;
        this.rules = rules;
    }

    static ZoneRegion ofId(String zoneId, boolean checkAvailable) {
        Objects.requireNonNull(zoneId, "zoneId");
        checkName(zoneId);
        ZoneRules rules = null;
        try {
            rules = ZoneRulesProvider.getRules(zoneId, true);
        } catch (ZoneRulesException e) {
            if (checkAvailable) throw e;
        }
        return new ZoneRegion(zoneId, rules);
    }

    private static void checkName(String zoneId) {
        int n = zoneId.length();
        if (n < 2) throw new DateTimeException("Invalid ID for region-based ZoneId, invalid format: " + zoneId);
        for (int i = 0; i < n; i++) {
            char c = zoneId.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '/' && i != 0) continue;
            if (i != 0 && (c >= '0' && c <= '9' || c == '~' || c == '.' || c == '_' || c == '+' || c == '-')) continue;
            throw new DateTimeException("Invalid ID for region-based ZoneId, invalid format: " + zoneId);
        }
    }

    static ZoneId ofHost() {
        String id = System.getProperty("user.timezone");
        if (id == null || id.isEmpty()) id = System.getenv("TZ");
        if (id == null || id.isEmpty()) id = Zoneinfo.hostZone();
        if (id != null && id.startsWith(":")) id = id.substring(1);
        if (id == null || id.isEmpty()) return ZoneOffset.UTC;
        try {
            return ZoneId.of(id, SHORT_IDS);
        } catch (DateTimeException e) {
            return ZoneId.of("GMT");
        }
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public ZoneRules getRules() {
        return rules != null ? rules : ZoneRulesProvider.getRules(id, false);
    }

    @Override
    ZoneOffset getOffset(long epochSecond) {
        return getRules().getOffset(Instant.ofEpochSecond(epochSecond));
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
