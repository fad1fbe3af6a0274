package java.time.zone;

import ibrik.time.Zoneinfo;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

public abstract class ZoneRulesProvider {
    private static final CopyOnWriteArrayList<ZoneRulesProvider> PROVIDERS = new CopyOnWriteArrayList<>();
    private static final ConcurrentMap<String, ZoneRulesProvider> ZONES = new ConcurrentHashMap<>();
    private static final Zoneinfo HOST = new Zoneinfo();

    protected ZoneRulesProvider() {}

    public static Set<String> getAvailableZoneIds() {
        Set<String> ids = new HashSet<>(HOST.ids());
        ids.addAll(ZONES.keySet());
        return java.util.Collections.unmodifiableSet(ids);
    }

    public static ZoneRules getRules(String zoneId, boolean forCaching) {
        Objects.requireNonNull(zoneId, "zoneId");
        return providerOf(zoneId).provideRules(zoneId, forCaching);
    }

    public static NavigableMap<String, ZoneRules> getVersions(String zoneId) {
        Objects.requireNonNull(zoneId, "zoneId");
        return providerOf(zoneId).provideVersions(zoneId);
    }

    private static ZoneRulesProvider providerOf(String zoneId) {
        ZoneRulesProvider provider = ZONES.get(zoneId);
        if (provider != null) return provider;
        if (HOST.has(zoneId)) return HOST;
        throw new ZoneRulesException("Unknown time-zone ID: " + zoneId);
    }

    public static void registerProvider(ZoneRulesProvider provider) {
        Objects.requireNonNull(provider, "provider");
        synchronized (PROVIDERS) {
            for (String zoneId : provider.provideZoneIds()) {
                Objects.requireNonNull(zoneId, "zoneId");
                if (HOST.has(zoneId) || ZONES.putIfAbsent(zoneId, provider) != null)
                    throw new ZoneRulesException("Unable to register zone as one already registered with that ID: " + zoneId
                        + ", currently loading from provider: " + provider);
            }
            PROVIDERS.add(provider);
        }
    }

    public static boolean refresh() {
        boolean changed = false;
        for (ZoneRulesProvider provider : PROVIDERS) changed |= provider.provideRefresh();
        return changed;
    }

    protected abstract Set<String> provideZoneIds();

    protected abstract ZoneRules provideRules(String zoneId, boolean forCaching);

    protected abstract NavigableMap<String, ZoneRules> provideVersions(String zoneId);

    protected boolean provideRefresh() {
        return false;
    }
}
