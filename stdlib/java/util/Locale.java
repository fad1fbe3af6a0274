package java.util;

/** A language, script, region and variant. */
public final class Locale implements Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 9149081749638150636L;
    public static final Locale ENGLISH = new Locale("en", "", "", "");
    public static final Locale FRENCH = new Locale("fr", "", "", "");
    public static final Locale GERMAN = new Locale("de", "", "", "");
    public static final Locale ITALIAN = new Locale("it", "", "", "");
    public static final Locale JAPANESE = new Locale("ja", "", "", "");
    public static final Locale KOREAN = new Locale("ko", "", "", "");
    public static final Locale CHINESE = new Locale("zh", "", "", "");
    public static final Locale SIMPLIFIED_CHINESE = new Locale("zh", "", "CN", "");
    public static final Locale TRADITIONAL_CHINESE = new Locale("zh", "", "TW", "");
    public static final Locale FRANCE = new Locale("fr", "", "FR", "");
    public static final Locale GERMANY = new Locale("de", "", "DE", "");
    public static final Locale ITALY = new Locale("it", "", "IT", "");
    public static final Locale JAPAN = new Locale("ja", "", "JP", "");
    public static final Locale KOREA = new Locale("ko", "", "KR", "");
    public static final Locale UK = new Locale("en", "", "GB", "");
    public static final Locale US = new Locale("en", "", "US", "");
    public static final Locale CANADA = new Locale("en", "", "CA", "");
    public static final Locale CANADA_FRENCH = new Locale("fr", "", "CA", "");
    public static final Locale ROOT = new Locale("", "", "", "");
    public static final Locale CHINA = SIMPLIFIED_CHINESE;
    public static final Locale PRC = SIMPLIFIED_CHINESE;
    public static final Locale TAIWAN = TRADITIONAL_CHINESE;
    public static final char PRIVATE_USE_EXTENSION = 'x';
    public static final char UNICODE_LOCALE_EXTENSION = 'u';

    private static volatile Locale defaultLocale;
    private final String language;
    private final String script;
    private final String country;
    private final String variant;

    private Locale(String language, String script, String country, String variant) {
        this.language = language;
        this.script = script;
        this.country = country;
        this.variant = variant;
    }

    @Deprecated(since = "19")
    public Locale(String language, String country, String variant) {
        this(language.toLowerCase(), "", country.toUpperCase(),
                Objects.requireNonNull(variant));
    }

    @Deprecated(since = "19")
    public Locale(String language, String country) {
        this(language, country, "");
    }

    @Deprecated(since = "19")
    public Locale(String language) {
        this(language, "", "");
    }

    public static Locale of(String language, String country, String variant) {
        return new Locale(language.toLowerCase(), "", country.toUpperCase(),
                Objects.requireNonNull(variant));
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
            l = new Locale(lang, "", System.getProperty("user.country", ""), "");
            defaultLocale = l;
        }
        return l;
    }

    public static Locale getDefault(Category category) {
        Objects.requireNonNull(category);
        return getDefault();
    }

    public static void setDefault(Locale newLocale) {
        if (newLocale == null) {
            throw new NullPointerException("Can't set default locale to NULL");
        }
        defaultLocale = newLocale;
    }

    public static void setDefault(Category category, Locale newLocale) {
        Objects.requireNonNull(category);
        setDefault(newLocale);
    }

    public static Locale[] getAvailableLocales() {
        return new Locale[] {ROOT, ENGLISH, US};
    }

    public static String[] getISOCountries() {
        return new String[] {"CA", "CN", "DE", "FR", "GB", "IT", "JP", "KR", "TW", "US"};
    }

    public static String[] getISOLanguages() {
        return new String[] {"de", "en", "fr", "it", "ja", "ko", "zh"};
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
        return false;
    }

    public Locale stripExtensions() {
        return this;
    }

    public String getExtension(char key) {
        return null;
    }

    public Set<Character> getExtensionKeys() {
        return Set.of();
    }

    public Set<String> getUnicodeLocaleAttributes() {
        return Set.of();
    }

    public String getUnicodeLocaleType(String key) {
        Objects.requireNonNull(key);
        return null;
    }

    public Set<String> getUnicodeLocaleKeys() {
        return Set.of();
    }

    @Override
    public String toString() {
        boolean l = !language.isEmpty();
        boolean s = !script.isEmpty();
        boolean c = !country.isEmpty();
        boolean v = !variant.isEmpty();
        StringBuilder sb = new StringBuilder(language);
        if (c || l && (v || s)) {
            sb.append('_').append(country);
        }
        if (v && (l || c)) {
            sb.append('_').append(variant);
        }
        if (s && (l || c)) {
            sb.append("_#").append(script);
        }
        return sb.toString();
    }

    public String toLanguageTag() {
        StringBuilder sb = new StringBuilder(language.isEmpty() ? "und" : language);
        if (!script.isEmpty()) {
            sb.append('-').append(script);
        }
        if (!country.isEmpty()) {
            sb.append('-').append(country);
        }
        if (!variant.isEmpty()) {
            sb.append('-').append(variant.replace('_', '-'));
        }
        return sb.toString();
    }

    public static Locale forLanguageTag(String languageTag) {
        String[] p = languageTag.split("-");
        String lang = p[0].equals("und") ? "" : p[0].toLowerCase();
        if (lang.length() == 1 || lang.length() > 8) {
            return ROOT;
        }
        int i = 1;
        String script = "";
        String country = "";
        String variant = "";
        if (i < p.length && p[i].length() == 4 && Character.isLetter(p[i].charAt(0))) {
            script = p[i].substring(0, 1).toUpperCase() + p[i].substring(1).toLowerCase();
            i++;
        }
        if (i < p.length && (p[i].length() == 2 || p[i].length() == 3
                && Character.isDigit(p[i].charAt(0)))) {
            country = p[i++].toUpperCase();
        }
        while (i < p.length && p[i].length() >= 4) {
            variant += (variant.isEmpty() ? "" : "_") + p[i++];
        }
        return new Locale(lang, script, country, variant);
    }

    public String getISO3Language() {
        switch (language) {
            case "en":
                return "eng";
            case "de":
                return "deu";
            case "fr":
                return "fra";
            case "":
                return "";
            default:
                throw new MissingResourceException("Couldn't find 3-letter language code for "
                        + language, "FormatData_" + this, "ShortLanguage");
        }
    }

    public String getISO3Country() {
        switch (country) {
            case "US":
                return "USA";
            case "GB":
                return "GBR";
            case "DE":
                return "DEU";
            case "":
                return "";
            default:
                throw new MissingResourceException("Couldn't find 3-letter country code for "
                        + country, "FormatData_" + this, "ShortCountry");
        }
    }

    private static String nameOf(String code) {
        switch (code) {
            case "en":
                return "English";
            case "de":
                return "German";
            case "fr":
                return "French";
            case "it":
                return "Italian";
            case "ja":
                return "Japanese";
            case "ko":
                return "Korean";
            case "zh":
                return "Chinese";
            case "US":
                return "United States";
            case "GB":
                return "United Kingdom";
            case "DE":
                return "Germany";
            case "FR":
                return "France";
            case "IT":
                return "Italy";
            case "JP":
                return "Japan";
            case "KR":
                return "South Korea";
            case "CN":
                return "China";
            case "TW":
                return "Taiwan";
            case "CA":
                return "Canada";
            default:
                return code;
        }
    }

    public final String getDisplayLanguage() {
        return nameOf(language);
    }

    public String getDisplayLanguage(Locale inLocale) {
        return nameOf(language);
    }

    public String getDisplayScript() {
        return script;
    }

    public String getDisplayScript(Locale inLocale) {
        return script;
    }

    public final String getDisplayCountry() {
        return nameOf(country);
    }

    public String getDisplayCountry(Locale inLocale) {
        return nameOf(country);
    }

    public final String getDisplayVariant() {
        return variant;
    }

    public String getDisplayVariant(Locale inLocale) {
        return variant;
    }

    public final String getDisplayName() {
        String l = getDisplayLanguage();
        String c = getDisplayCountry();
        return l.isEmpty() ? c : c.isEmpty() ? l : l + " (" + c + ")";
    }

    public String getDisplayName(Locale inLocale) {
        return getDisplayName();
    }

    @Override
    public Object clone() {
        return this;
    }

    @Override
    public int hashCode() {
        return ((language.hashCode() * 31 + script.hashCode()) * 31 + country.hashCode()) * 31
                + variant.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof Locale o && language.equals(o.language)
                && script.equals(o.script) && country.equals(o.country)
                && variant.equals(o.variant);
    }

    /** Of what a default locale is. */
    public enum Category {
        DISPLAY, FORMAT
    }

    /** Builds locales. */
    public static final class Builder {
        private String language = "";
        private String script = "";
        private String region = "";
        private String variant = "";

        public Builder() {
        }

        public Builder setLocale(Locale locale) {
            language = locale.language;
            script = locale.script;
            region = locale.country;
            variant = locale.variant;
            return this;
        }

        public Builder setLanguageTag(String languageTag) {
            return setLocale(forLanguageTag(languageTag));
        }

        public Builder setLanguage(String language) {
            this.language = language == null ? "" : language.toLowerCase();
            return this;
        }

        public Builder setScript(String script) {
            this.script = script == null ? "" : script;
            return this;
        }

        public Builder setRegion(String region) {
            this.region = region == null ? "" : region.toUpperCase();
            return this;
        }

        public Builder setVariant(String variant) {
            this.variant = variant == null ? "" : variant;
            return this;
        }

        public Builder clear() {
            return setLocale(ROOT);
        }

        public Locale build() {
            return new Locale(language, script, region, variant);
        }
    }
}
