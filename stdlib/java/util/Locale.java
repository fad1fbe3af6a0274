package java.util;

import ibrik.util.LanguageTag;
import ibrik.util.LocaleNames;
import java.util.stream.Stream;

/** A language, script, region, variant, and extensions. */
public final class Locale implements Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 9149081749638150636L;
    public static final Locale ENGLISH = new Locale("en", "", "", "", null);
    public static final Locale FRENCH = new Locale("fr", "", "", "", null);
    public static final Locale GERMAN = new Locale("de", "", "", "", null);
    public static final Locale ITALIAN = new Locale("it", "", "", "", null);
    public static final Locale JAPANESE = new Locale("ja", "", "", "", null);
    public static final Locale KOREAN = new Locale("ko", "", "", "", null);
    public static final Locale CHINESE = new Locale("zh", "", "", "", null);
    public static final Locale SIMPLIFIED_CHINESE = new Locale("zh", "", "CN", "", null);
    public static final Locale TRADITIONAL_CHINESE = new Locale("zh", "", "TW", "", null);
    public static final Locale FRANCE = new Locale("fr", "", "FR", "", null);
    public static final Locale GERMANY = new Locale("de", "", "DE", "", null);
    public static final Locale ITALY = new Locale("it", "", "IT", "", null);
    public static final Locale JAPAN = new Locale("ja", "", "JP", "", null);
    public static final Locale KOREA = new Locale("ko", "", "KR", "", null);
    public static final Locale UK = new Locale("en", "", "GB", "", null);
    public static final Locale US = new Locale("en", "", "US", "", null);
    public static final Locale CANADA = new Locale("en", "", "CA", "", null);
    public static final Locale CANADA_FRENCH = new Locale("fr", "", "CA", "", null);
    public static final Locale ROOT = new Locale("", "", "", "", null);
    public static final Locale CHINA = SIMPLIFIED_CHINESE;
    public static final Locale PRC = SIMPLIFIED_CHINESE;
    public static final Locale TAIWAN = TRADITIONAL_CHINESE;
    public static final char PRIVATE_USE_EXTENSION = 'x';
    public static final char UNICODE_LOCALE_EXTENSION = 'u';

    private static volatile Locale defaultLocale, displayLocale, formatLocale;
    private static final java.io.ObjectStreamField[] serialPersistentFields = {
        new java.io.ObjectStreamField("hashcode", int.class), new java.io.ObjectStreamField("country", String.class),
        new java.io.ObjectStreamField("extensions", String.class), new java.io.ObjectStreamField("language", String.class),
        new java.io.ObjectStreamField("script", String.class), new java.io.ObjectStreamField("variant", String.class)};
    private transient String language, script, country, variant;
    /** Null where there are none. */
    private transient LocaleExtensions extensions;

    private Locale(String language, String script, String country, String variant, LocaleExtensions extensions) {
        this.language = language;
        this.script = script;
        this.country = country;
        this.variant = variant;
        this.extensions = extensions;
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("hashcode", -1);
        fields.put("country", country);
        fields.put("extensions", extensions == null ? "" : extensions.id());
        fields.put("language", language);
        fields.put("script", script);
        fields.put("variant", variant);
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField fields = s.readFields();
        language = current((String) fields.get("language", ""));
        script = (String) fields.get("script", "");
        country = (String) fields.get("country", "");
        variant = (String) fields.get("variant", "");
        String tag = (String) fields.get("extensions", "");
        extensions = tag.isEmpty() ? compatible(language, country, variant) : forLanguageTag("und-" + tag).extensions;
    }

    /** As given to a constructor: old codes become new ones, old variants extensions. */
    private Locale(boolean given, String language, String country, String variant) {
        this.language = current(LanguageTag.lower(language));
        script = "";
        this.country = country.isEmpty() ? "" : LanguageTag.upper(country);
        this.variant = variant.isEmpty() ? "" : variant;
        extensions = compatible(this.language, this.country, variant);
    }

    private static String current(String language) {
        return switch (language) {
            case "iw" -> "he";
            case "ji" -> "yi";
            case "in" -> "id";
            default -> language;
        };
    }

    private static LocaleExtensions compatible(String language, String country, String variant) {
        String u = language.equals("ja") && country.equals("JP") && variant.equals("JP") ? "ca-japanese"
            : language.equals("th") && country.equals("TH") && variant.equals("TH") ? "nu-thai" : null;
        if (u == null) return null;
        LocaleExtensions e = new LocaleExtensions();
        e.set('u', u);
        return e;
    }

    @Deprecated(since = "19")
    public Locale(String language, String country, String variant) {
        this(true, language, country, variant);
    }

    @Deprecated(since = "19")
    public Locale(String language, String country) {
        this(true, language, country, "");
    }

    @Deprecated(since = "19")
    public Locale(String language) {
        this(true, language, "", "");
    }

    public static Locale of(String language, String country, String variant) {
        return new Locale(true, language, country, variant);
    }

    public static Locale of(String language, String country) {
        return of(language, country, "");
    }

    public static Locale of(String language) {
        return of(language, "", "");
    }

    public static Locale getDefault() {
        Locale l = defaultLocale;
        if (l == null) {
            String lang = System.getProperty("user.language", "en");
            l = new Locale(lang, System.getProperty("user.script", ""), System.getProperty("user.country", ""),
                System.getProperty("user.variant", ""), null);
            defaultLocale = l;
        }
        return l;
    }

    public static Locale getDefault(Category category) {
        Locale l = Objects.requireNonNull(category) == Category.DISPLAY ? displayLocale : formatLocale;
        return l == null ? getDefault() : l;
    }

    public static synchronized void setDefault(Locale newLocale) {
        if (newLocale == null) {
            throw new NullPointerException("Can't set default locale to NULL");
        }
        defaultLocale = displayLocale = formatLocale = newLocale;
    }

    public static synchronized void setDefault(Category category, Locale newLocale) {
        if (category == null) {
            throw new NullPointerException("Category cannot be NULL");
        }
        if (newLocale == null) {
            throw new NullPointerException("Can't set default locale to NULL");
        }
        if (category == Category.DISPLAY) {
            displayLocale = newLocale;
        } else {
            formatLocale = newLocale;
        }
    }

    public static Locale[] getAvailableLocales() {
        return new Locale[] {ROOT, ENGLISH, US, new Locale("en", "", "US", "POSIX", null)};
    }

    public static Stream<Locale> availableLocales() {
        return Arrays.stream(getAvailableLocales());
    }

    public static String[] getISOCountries() {
        return LocaleNames.countries().keySet().toArray(new String[0]);
    }

    public static Set<String> getISOCountries(IsoCountryCode type) {
        Objects.requireNonNull(type);
        if (type == IsoCountryCode.PART3) {
            return Set.of(LocaleNames.FORMER_COUNTRIES.split(","));
        }
        HashSet<String> codes = new HashSet<>();
        LocaleNames.countries().values().forEach(f -> codes.add(f[type == IsoCountryCode.PART1_ALPHA2 ? 0 : 1]));
        return Collections.unmodifiableSet(codes);
    }

    public static String[] getISOLanguages() {
        return LocaleNames.languages().keySet().toArray(new String[0]);
    }

    public String getLanguage() {
        return language;
    }

    public String getScript() {
        return script;
    }

    public String getCountry() {
        return country;
    }

    public String getVariant() {
        return variant;
    }

    public boolean hasExtensions() {
        return extensions != null;
    }

    public Locale stripExtensions() {
        return extensions == null ? this : new Locale(language, script, country, variant, null);
    }

    public String getExtension(char key) {
        if (!LanguageTag.alphanumeric(String.valueOf(key))) {
            throw new IllegalArgumentException("Ill-formed extension key: " + key);
        }
        return extensions == null ? null : extensions.values.get(Character.toLowerCase(key));
    }

    public Set<Character> getExtensionKeys() {
        return extensions == null ? Collections.emptySet() : Collections.unmodifiableSet(extensions.values.keySet());
    }

    public Set<String> getUnicodeLocaleAttributes() {
        return extensions == null ? Collections.emptySet() : Collections.unmodifiableSet(extensions.attributes);
    }

    public String getUnicodeLocaleType(String key) {
        if (key.length() != 2 || !LanguageTag.alphanumeric(key)) {
            throw new IllegalArgumentException("Ill-formed Unicode locale key: " + key);
        }
        return extensions == null ? null : extensions.keywords.get(LanguageTag.lower(key));
    }

    public Set<String> getUnicodeLocaleKeys() {
        return extensions == null ? Collections.emptySet() : Collections.unmodifiableSet(extensions.keywords.keySet());
    }

    @Override
    public String toString() {
        boolean l = !language.isEmpty();
        boolean s = !script.isEmpty();
        boolean c = !country.isEmpty();
        boolean v = !variant.isEmpty();
        boolean e = extensions != null;
        StringBuilder sb = new StringBuilder(language);
        if (c || l && (v || s || e)) {
            sb.append('_').append(country);
        }
        if (v && (l || c)) {
            sb.append('_').append(variant);
        }
        if (s && (l || c)) {
            sb.append("_#").append(script);
        }
        if (e && (l || c)) {
            sb.append(s ? "_" : "_#").append(extensions.id());
        }
        return sb.toString();
    }

    public String toLanguageTag() {
        String lang = LanguageTag.isLanguage(language) ? language : "";
        String var = variant;
        if (lang.equals("no") && country.equals("NO") && var.equals("NY")) {
            lang = "nn";
            var = "";
        }
        StringBuilder sb = new StringBuilder();
        if (LanguageTag.isScript(script)) {
            sb.append('-').append(script);
        }
        if (LanguageTag.isRegion(country)) {
            sb.append('-').append(country);
        }
        StringJoiner rest = new StringJoiner("-");
        boolean wellFormed = true;
        for (String s : var.isEmpty() ? new String[0] : var.split("_|-")) {
            wellFormed &= LanguageTag.isVariant(s);
            if (wellFormed) {
                sb.append('-').append(s);
            } else if (LanguageTag.isPrivateSubtag(s)) {
                rest.add(s);
            } else {
                break;
            }
        }
        String privateUse = "";
        if (extensions != null) {
            for (Map.Entry<Character, String> x : extensions.values.entrySet()) {
                if (x.getKey() == 'x') {
                    privateUse = x.getValue();
                } else {
                    sb.append('-').append(x.getKey()).append('-').append(x.getValue());
                }
            }
        }
        if (rest.length() > 0) {
            privateUse += (privateUse.isEmpty() ? "" : "-") + "lvariant-" + rest;
        }
        if (!privateUse.isEmpty()) {
            if (lang.isEmpty() && sb.isEmpty()) {
                return "x-" + privateUse;
            }
            sb.append("-x-").append(privateUse);
        }
        return (lang.isEmpty() ? "und" : lang) + sb;
    }

    public static String caseFoldLanguageTag(String languageTag) {
        String[] s = languageTag.split("-", -1);
        LanguageTag t = LanguageTag.parse(languageTag);
        if (t.error != null) {
            throw new IllformedLocaleException(t.error, t.errorIndex);
        }
        StringBuilder sb = new StringBuilder(LanguageTag.lower(s[0]));
        boolean singleton = s[0].length() == 1;
        for (int i = 1; i < s.length; i++) {
            singleton |= s[i].length() == 1;
            boolean variant = !singleton && t.variants.contains(s[i]);
            sb.append('-').append(variant ? s[i] : singleton || s[i].length() != 2 && s[i].length() != 4
                ? LanguageTag.lower(s[i]) : s[i].length() == 2 ? LanguageTag.upper(s[i])
                : LanguageTag.isScript(s[i]) ? LanguageTag.title(s[i]) : LanguageTag.lower(s[i]));
        }
        return sb.toString();
    }

    public static Locale forLanguageTag(String languageTag) {
        return of(LanguageTag.parse(languageTag));
    }

    /** The locale of a tag; what private use says of variants (lvariant) becomes one. */
    private static Locale of(LanguageTag t) {
        String language = t.extlangs.isEmpty() ? t.language : t.extlangs.get(0);
        if (language.equals("und")) {
            language = "";
        }
        language = current(language);
        String variant = String.join("_", t.variants), privateUse = t.privateUse;
        int i = ("-" + privateUse + "-").indexOf("-lvariant-");
        if (i >= 0 && i + 9 < privateUse.length()) {
            String more = original(t, privateUse.substring(i + 9)).replace('-', '_');
            variant = variant.isEmpty() ? more : variant + "_" + more;
            privateUse = i == 0 ? "" : privateUse.substring(0, i - 1);
        }
        LocaleExtensions e = new LocaleExtensions();
        t.extensions.forEach(e::set);
        if (!privateUse.isEmpty()) {
            e.set('x', privateUse);
        }
        if (e.isEmpty()) {
            e = compatible(language, t.region, variant);
        }
        return new Locale(language, t.script, t.region, variant, e);
    }

    /** Variants keep their case. */
    private static String original(LanguageTag t, String low) {
        String tag = t.text();
        return tag.substring(tag.length() - low.length());
    }

    public String getISO3Language() {
        if (language.isEmpty() || language.length() == 3) {
            return language;
        }
        String[] f = LocaleNames.languages().get(language);
        if (f == null) {
            throw new MissingResourceException("Couldn't find 3-letter language code for "
                    + language, "FormatData_" + this, "ShortLanguage");
        }
        return f[1];
    }

    public String getISO3Country() {
        if (country.isEmpty()) {
            return "";
        }
        String[] f = LocaleNames.countries().get(country);
        if (f == null) {
            throw new MissingResourceException("Couldn't find 3-letter country code for "
                    + country, "FormatData_" + this, "ShortCountry");
        }
        return f[1];
    }

    public final String getDisplayLanguage() {
        return getDisplayLanguage(getDefault(Category.DISPLAY));
    }

    public String getDisplayLanguage(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return LocaleNames.language(language);
    }

    public String getDisplayScript() {
        return getDisplayScript(getDefault(Category.DISPLAY));
    }

    public String getDisplayScript(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return LocaleNames.script(script);
    }

    public final String getDisplayCountry() {
        return getDisplayCountry(getDefault(Category.DISPLAY));
    }

    public String getDisplayCountry(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return LocaleNames.country(country);
    }

    public final String getDisplayVariant() {
        return getDisplayVariant(getDefault(Category.DISPLAY));
    }

    public String getDisplayVariant(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return variant.isEmpty() ? "" : String.join(", ", variantNames());
    }

    private List<String> variantNames() {
        ArrayList<String> names = new ArrayList<>();
        for (String v : variant.split("_")) {
            names.add(v.equals("POSIX") ? "Computer" : v.equals("NY") ? "Nynorsk" : v);
        }
        return names;
    }

    public final String getDisplayName() {
        return getDisplayName(getDefault(Category.DISPLAY));
    }

    public String getDisplayName(Locale inLocale) {
        String l = getDisplayLanguage(inLocale);
        ArrayList<String> more = new ArrayList<>();
        if (!script.isEmpty()) {
            more.add(getDisplayScript(inLocale));
        }
        if (!country.isEmpty()) {
            more.add(getDisplayCountry(inLocale));
        }
        if (!variant.isEmpty()) {
            more.addAll(variantNames());
        }
        if (extensions != null) {
            extensions.keywords.forEach((k, v) -> more.add(k.equals("ca") ? LanguageTag.title(v) + " Calendar"
                : k.equals("nu") ? LanguageTag.title(v) + " Digits" : k + ": " + v));
        }
        if (l.isEmpty()) {
            if (more.isEmpty()) {
                return "";
            }
            l = more.remove(0);
        }
        return more.isEmpty() ? l : l + " (" + String.join(", ", more) + ")";
    }

    @Override
    public Object clone() {
        return this;
    }

    @Override
    public int hashCode() {
        int h = 0;
        for (String s : new String[] {language, LanguageTag.lower(script), LanguageTag.lower(country), variant}) {
            for (int i = 0; i < s.length(); i++) {
                h = 31 * h + s.charAt(i);
            }
        }
        return extensions == null ? h : h ^ extensions.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof Locale o && language.equals(o.language)
                && script.equals(o.script) && country.equals(o.country)
                && variant.equals(o.variant) && Objects.equals(extensions, o.extensions);
    }

    public static List<Locale> filter(List<LanguageRange> priorityList, Collection<Locale> locales, FilteringMode mode) {
        ArrayList<Locale> result = new ArrayList<>();
        for (String tag : filterTags(priorityList, locales.stream().map(Locale::toLanguageTag).toList(), mode)) {
            result.add(forLanguageTag(tag));
        }
        return result;
    }

    public static List<Locale> filter(List<LanguageRange> priorityList, Collection<Locale> locales) {
        return filter(priorityList, locales, FilteringMode.AUTOSELECT_FILTERING);
    }

    public static List<String> filterTags(List<LanguageRange> priorityList, Collection<String> tags, FilteringMode mode) {
        return LanguageRanges.filter(priorityList, tags, mode);
    }

    public static List<String> filterTags(List<LanguageRange> priorityList, Collection<String> tags) {
        return filterTags(priorityList, tags, FilteringMode.AUTOSELECT_FILTERING);
    }

    public static Locale lookup(List<LanguageRange> priorityList, Collection<Locale> locales) {
        String tag = lookupTag(priorityList, locales.stream().map(Locale::toLanguageTag).toList());
        return tag == null ? null : forLanguageTag(tag);
    }

    public static String lookupTag(List<LanguageRange> priorityList, Collection<String> tags) {
        return LanguageRanges.lookup(priorityList, tags);
    }

    /** Of what a default locale is. */
    public enum Category {
        DISPLAY, FORMAT
    }

    /** The parts of ISO 3166. */
    public static enum IsoCountryCode {
        PART1_ALPHA2, PART1_ALPHA3, PART3
    }

    /** What to do with ranges that have a wildcard inside. */
    public static enum FilteringMode {
        AUTOSELECT_FILTERING, EXTENDED_FILTERING, IGNORE_EXTENDED_RANGES, MAP_EXTENDED_RANGES, REJECT_EXTENDED_RANGES
    }

    /** A language somebody wants, and how much. */
    public static final class LanguageRange {
        public static final double MAX_WEIGHT = 1.0;
        public static final double MIN_WEIGHT = 0.0;

        private final String range;
        private final double weight;

        public LanguageRange(String range) {
            this(range, MAX_WEIGHT);
        }

        public LanguageRange(String range, double weight) {
            Objects.requireNonNull(range);
            if (weight < MIN_WEIGHT || weight > MAX_WEIGHT) {
                throw new IllegalArgumentException("weight=" + weight);
            }
            range = LanguageTag.lower(range);
            boolean bad = range.isEmpty();
            for (String s : range.split("-", -1)) {
                bad |= !s.equals("*") && (s.isEmpty() || s.length() > 8 || !LanguageTag.alphanumeric(s));
            }
            String first = range.split("-", -1)[0];
            if (bad || !first.equals("*") && Character.isDigit(first.charAt(0))) {
                throw new IllegalArgumentException("range=" + range);
            }
            this.range = range;
            this.weight = weight;
        }

        public String getRange() {
            return range;
        }

        public double getWeight() {
            return weight;
        }

        public static List<LanguageRange> parse(String ranges) {
            return LanguageRanges.parse(ranges);
        }

        public static List<LanguageRange> parse(String ranges, Map<String, List<String>> map) {
            return mapEquivalents(parse(ranges), map);
        }

        public static List<LanguageRange> mapEquivalents(List<LanguageRange> priorityList, Map<String, List<String>> map) {
            return LanguageRanges.mapEquivalents(priorityList, map);
        }

        @Override
        public int hashCode() {
            return (17 * 37 + range.hashCode()) * 37 + Double.hashCode(weight);
        }

        @Override
        public boolean equals(Object obj) {
            return this == obj || obj instanceof LanguageRange o && range.equals(o.range) && weight == o.weight;
        }

        @Override
        public String toString() {
            return weight == MAX_WEIGHT ? range : range + ";q=" + weight;
        }
    }

    /** Builds locales of well-formed parts. */
    public static final class Builder {
        private String language = "", script = "", region = "", variant = "";
        private LocaleExtensions extensions = new LocaleExtensions();

        public Builder() {}

        private static void check(boolean ok, String what, String value) {
            if (!ok) {
                throw new IllformedLocaleException("Ill-formed " + what + ": " + value, 0);
            }
        }

        public Builder setLocale(Locale locale) {
            String l = locale.language, v = locale.variant;
            if (l.equals("ja") && locale.country.equals("JP") && v.equals("JP")
                    || l.equals("th") && locale.country.equals("TH") && v.equals("TH")) {
                v = "";
            } else if (l.equals("no") && locale.country.equals("NO") && v.equals("NY")) {
                l = "nn";
                v = "";
            }
            check(l.isEmpty() || LanguageTag.isLanguage(l), "language", l);
            check(locale.script.isEmpty() || LanguageTag.isScript(locale.script), "script", locale.script);
            check(locale.country.isEmpty() || LanguageTag.isRegion(locale.country), "region", locale.country);
            checkVariant(v);
            language = l;
            script = locale.script;
            region = locale.country;
            variant = v;
            extensions = locale.extensions == null ? new LocaleExtensions() : new LocaleExtensions(locale.extensions);
            return this;
        }

        public Builder setLanguageTag(String languageTag) {
            if (languageTag == null || languageTag.isEmpty()) {
                return clear();
            }
            LanguageTag t = LanguageTag.parse(languageTag);
            if (t.error != null) {
                throw new IllformedLocaleException(t.error, t.errorIndex);
            }
            Locale l = of(t);
            language = l.language;
            script = l.script;
            region = l.country;
            variant = l.variant;
            extensions = l.extensions == null ? new LocaleExtensions() : new LocaleExtensions(l.extensions);
            return this;
        }

        public Builder setLanguage(String language) {
            language = language == null ? "" : language;
            check(language.isEmpty() || LanguageTag.isLanguage(language), "language", language);
            this.language = LanguageTag.lower(language);
            return this;
        }

        public Builder setScript(String script) {
            script = script == null ? "" : script;
            check(script.isEmpty() || LanguageTag.isScript(script), "script", script);
            this.script = LanguageTag.title(script);
            return this;
        }

        public Builder setRegion(String region) {
            region = region == null ? "" : region;
            check(region.isEmpty() || LanguageTag.isRegion(region), "region", region);
            this.region = LanguageTag.upper(region);
            return this;
        }

        private static void checkVariant(String variant) {
            for (String s : variant.isEmpty() ? new String[0] : variant.split("[-_]", -1)) {
                if (!LanguageTag.isVariant(s)) {
                    throw new IllformedLocaleException("Ill-formed variant: " + variant, variant.indexOf(s));
                }
            }
        }

        public Builder setVariant(String variant) {
            variant = variant == null ? "" : variant;
            checkVariant(variant);
            this.variant = variant.replace('-', '_');
            return this;
        }

        public Builder setExtension(char key, String value) {
            String k = LanguageTag.lower(String.valueOf(key));
            boolean isPrivate = k.equals("x");
            if (!isPrivate && !LanguageTag.isSingleton(k)) {
                throw new IllformedLocaleException("Ill-formed extension key: " + key);
            }
            value = value == null ? "" : LanguageTag.lower(value).replace('_', '-');
            int at = 0;
            for (String s : value.isEmpty() ? new String[0] : value.split("-", -1)) {
                if (!(isPrivate ? LanguageTag.isPrivateSubtag(s) : LanguageTag.isExtensionSubtag(s))) {
                    throw new IllformedLocaleException("Ill-formed extension value: " + s, at);
                }
                at += s.length() + 1;
            }
            extensions.set(k.charAt(0), value);
            return this;
        }

        public Builder setUnicodeLocaleKeyword(String key, String type) {
            if (key.length() != 2 || !LanguageTag.alphanumeric(key)) {
                throw new IllformedLocaleException("Ill-formed Unicode locale keyword key: " + key, 0);
            }
            key = LanguageTag.lower(key);
            if (type == null) {
                extensions.keywords.remove(key);
            } else {
                type = LanguageTag.lower(type).replace('_', '-');
                for (String s : type.isEmpty() ? new String[0] : type.split("-", -1)) {
                    if (s.length() < 3 || s.length() > 8 || !LanguageTag.alphanumeric(s)) {
                        throw new IllformedLocaleException("Ill-formed Unicode locale keyword type: " + type, type.indexOf(s));
                    }
                }
                extensions.keywords.put(key, type);
            }
            extensions.unicodeChanged();
            return this;
        }

        private static String attribute(String a) {
            if (a.length() < 3 || a.length() > 8 || !LanguageTag.alphanumeric(a)) {
                throw new IllformedLocaleException("Ill-formed Unicode locale attribute: " + a);
            }
            return LanguageTag.lower(a);
        }

        public Builder addUnicodeLocaleAttribute(String attribute) {
            extensions.attributes.add(attribute(attribute));
            extensions.unicodeChanged();
            return this;
        }

        public Builder removeUnicodeLocaleAttribute(String attribute) {
            extensions.attributes.remove(attribute(Objects.requireNonNull(attribute)));
            extensions.unicodeChanged();
            return this;
        }

        public Builder clear() {
            language = script = region = variant = "";
            return clearExtensions();
        }

        public Builder clearExtensions() {
            extensions = new LocaleExtensions();
            return this;
        }

        public Locale build() {
            String l = language, v = variant;
            LocaleExtensions e = extensions.isEmpty() ? compatible(l, region, v) : new LocaleExtensions(extensions);
            String x = e == null ? null : e.values.get('x');
            if (x != null && x.startsWith("lvariant-")) {
                v += (v.isEmpty() ? "" : "_") + x.substring(9).replace('-', '_');
                e.set('x', "");
                if (e.isEmpty()) {
                    e = null;
                }
            }
            return new Locale(current(l), script, region, v, e);
        }
    }
}
