package java.util;

import java.util.Locale.FilteringMode;
import java.util.Locale.LanguageRange;

/** Matching language tags with ranges (RFC 4647). */
final class LanguageRanges {
    /** Codes that stand for each other. */
    private static final String[][] LANGUAGES = {{"iw", "he"}, {"in", "id"}, {"ji", "yi"}, {"jw", "jv"}, {"mo", "ro"}},
        REGIONS = {{"bu", "mm"}, {"dd", "de"}, {"fx", "fr"}, {"tp", "tl"}, {"yd", "ye"}, {"zr", "cd"}};

    private LanguageRanges() {}

    static List<LanguageRange> parse(String ranges) {
        ranges = ranges.replace(" ", "").toLowerCase(Locale.ROOT);
        if (ranges.startsWith("accept-language:")) ranges = ranges.substring(16);
        ArrayList<LanguageRange> list = new ArrayList<>();
        HashSet<String> seen = new HashSet<>();
        for (String part : ranges.split(",")) {
            int q = part.indexOf(";q=");
            String range = q < 0 ? part : part.substring(0, q);
            double weight = 1.0;
            if (q >= 0) {
                try {
                    weight = Double.parseDouble(part.substring(q + 3));
                } catch (Exception e) {
                    throw new IllegalArgumentException("weight=\"" + part.substring(q + 3) + "\" for language range \"" + range + "\"");
                }
                if (weight < 0.0 || weight > 1.0) {
                    throw new IllegalArgumentException("weight=" + weight + " for language range \"" + range
                        + "\". It must be between 0.0 and 1.0.");
                }
            }
            LanguageRange r = new LanguageRange(range, weight);
            if (!seen.add(r.getRange())) continue;
            add(list, r);
            for (String other : equivalents(r.getRange())) if (seen.add(other)) add(list, new LanguageRange(other, weight));
        }
        return list;
    }

    /** By falling weight, and where weights are equal in the order of arrival. */
    private static void add(List<LanguageRange> list, LanguageRange r) {
        int i = list.size();
        while (i > 0 && list.get(i - 1).getWeight() < r.getWeight()) i--;
        list.add(i, r);
    }

    private static List<String> equivalents(String range) {
        ArrayList<String> list = new ArrayList<>();
        for (String[] pair : LANGUAGES) {
            for (int i = 0; i < 2; i++) {
                if (range.equals(pair[i]) || range.startsWith(pair[i] + "-")) list.add(pair[1 - i] + range.substring(2));
            }
        }
        for (String[] pair : REGIONS) {
            int i = range.indexOf("-" + pair[0]);
            if (i >= 0 && (i + 3 == range.length() || range.charAt(i + 3) == '-'))
                list.add(range.substring(0, i + 1) + pair[1] + range.substring(i + 3));
        }
        return list;
    }

    static List<LanguageRange> mapEquivalents(List<LanguageRange> ranges, Map<String, List<String>> map) {
        if (ranges.isEmpty()) return new ArrayList<>();
        if (map == null || map.isEmpty()) return new ArrayList<>(ranges);
        TreeMap<String, List<String>> keys = new TreeMap<>();
        map.forEach((k, v) -> keys.put(k.toLowerCase(Locale.ROOT), v));
        ArrayList<LanguageRange> list = new ArrayList<>();
        for (LanguageRange r : ranges) {
            String range = r.getRange(), key = range;
            while (!keys.containsKey(key) && key.lastIndexOf('-') > 0) key = key.substring(0, key.lastIndexOf('-'));
            if (!keys.containsKey(key)) {
                list.add(r);
            } else if (keys.get(key) != null) {
                for (String s : keys.get(key)) list.add(new LanguageRange(s.toLowerCase(Locale.ROOT) + range.substring(key.length()), r.getWeight()));
            }
        }
        return list;
    }

    private static boolean isExtended(String range) {
        return range.startsWith("*-") || range.contains("-*");
    }

    /** An extended range as a basic one. */
    private static String basic(String range) {
        return range.startsWith("*") ? "*" : range.replace("-*", "");
    }

    static List<String> filter(List<LanguageRange> ranges, Collection<String> tags, FilteringMode mode) {
        if (ranges.isEmpty() || tags.isEmpty()) return new ArrayList<>();
        ArrayList<LanguageRange> wanted = new ArrayList<>();
        boolean extended = mode == FilteringMode.EXTENDED_FILTERING;
        for (LanguageRange r : ranges) {
            if (!isExtended(r.getRange()) || mode == FilteringMode.EXTENDED_FILTERING) {
                wanted.add(r);
            } else if (mode == FilteringMode.AUTOSELECT_FILTERING) {
                wanted.add(r);
                extended = true;
            } else if (mode == FilteringMode.MAP_EXTENDED_RANGES) {
                wanted.add(new LanguageRange(basic(r.getRange()), r.getWeight()));
            } else if (mode == FilteringMode.REJECT_EXTENDED_RANGES) {
                throw new IllegalArgumentException("An extended range \"" + r.getRange()
                    + "\" found in REJECT_EXTENDED_RANGES mode.");
            }
        }
        ArrayList<String> result = new ArrayList<>();
        HashSet<String> seen = new HashSet<>();
        for (LanguageRange r : wanted) {
            if (r.getWeight() == 0.0) continue;
            if (r.getRange().equals("*")) {
                LinkedHashMap<String, String> all = new LinkedHashMap<>();
                for (String tag : tags) {
                    if (!excluded(tag, wanted, extended)) all.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
                }
                return new ArrayList<>(all.values());
            }
            for (String tag : tags) {
                if (!matches(r.getRange(), tag.toLowerCase(Locale.ROOT), extended) || excluded(tag, wanted, extended)) continue;
                if (seen.add(tag.toLowerCase(Locale.ROOT))) result.add(tag);
            }
        }
        return result;
    }

    private static boolean excluded(String tag, List<LanguageRange> ranges, boolean extended) {
        for (LanguageRange r : ranges) {
            if (r.getWeight() == 0.0 && matches(r.getRange(), tag.toLowerCase(Locale.ROOT), extended)) return true;
        }
        return false;
    }

    private static boolean matches(String range, String tag, boolean extended) {
        if (range.equals("*")) return true;
        if (!extended) return tag.equals(range) || tag.startsWith(range + "-");
        String[] r = range.split("-"), t = tag.split("-");
        if (r.length > t.length) return false;
        if (!r[0].equals(t[0]) && !r[0].equals("*")) return false;
        int i = 1, j = 1;
        while (i < r.length) {
            if (r[i].equals("*")) {
                i++;
            } else if (j >= t.length) {
                return false;
            } else if (r[i].equals(t[j])) {
                i++;
                j++;
            } else if (t[j].length() == 1) {
                return false;
            } else {
                j++;
            }
        }
        return true;
    }

    static String lookup(List<LanguageRange> ranges, Collection<String> tags) {
        for (LanguageRange r : ranges) {
            if (r.getRange().equals("*") || r.getWeight() == 0.0) continue;
            for (String range = r.getRange(); !range.isEmpty(); range = shorter(range)) {
                String pattern = range.replace("*", "\\p{Alnum}*");
                for (String tag : tags) {
                    String low = tag.toLowerCase(Locale.ROOT);
                    if ((low.equals(range) || range.contains("*") && low.matches(pattern)) && !excluded(tag, ranges, true)) return tag;
                }
            }
        }
        return null;
    }

    private static String shorter(String range) {
        int i = range.lastIndexOf('-');
        if (i < 0) return "";
        range = range.substring(0, i);
        i = range.lastIndexOf('-');
        return i == range.length() - 2 ? range.substring(0, Math.max(i, 0)) : range;
    }
}
