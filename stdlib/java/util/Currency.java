package java.util;

/** A currency of ISO 4217. */
public final class Currency implements java.io.Serializable {
    private static final long serialVersionUID = -158308464356906721L;
    private static final String DATA = "USD840 2$      US Dollar|EUR978 2\u20ac      Euro"
            + "|GBP826 2\u00a3      British Pound|JPY392 0\u00a5      Japanese Yen"
            + "|CHF756 2CHF    Swiss Franc|CAD124 2CA$    Canadian Dollar"
            + "|AUD036 2A$     Australian Dollar|CNY156 2CN\u00a5    Chinese Yuan"
            + "|INR356 2\u20b9      Indian Rupee|KRW410 0\u20a9      South Korean Won"
            + "|SEK752 2SEK    Swedish Krona|NOK578 2NOK    Norwegian Krone"
            + "|DKK208 2DKK    Danish Krone|PLN985 2PLN    Polish Zloty"
            + "|BRL986 2R$     Brazilian Real|MXN484 2MX$    Mexican Peso"
            + "|RUB643 2RUB    Russian Ruble|TRY949 2TRY    Turkish Lira"
            + "|ZAR710 2ZAR    South African Rand|NZD554 2NZ$    New Zealand Dollar"
            + "|HKD344 2HK$    Hong Kong Dollar|SGD702 2SGD    Singapore Dollar"
            + "|BHD048 3BHD    Bahraini Dinar|KWD414 3KWD    Kuwaiti Dinar"
            + "|CZK203 2CZK    Czech Koruna|HUF348 2HUF    Hungarian Forint"
            + "|ILS376 2\u20aa      Israeli New Shekel|XAU959-1XAU    Gold"
            + "|XXX999-1\u00a4      Unknown Currency|TWD901 2NT$    New Taiwan Dollar";
    private static final Map<String, Currency> ALL = new LinkedHashMap<>();

    private final String currencyCode;
    private final transient int numeric;
    private final transient int digits;
    private final transient String symbol;
    private final transient String name;

    static {
        for (String row : DATA.split("\\|")) {
            Currency c = new Currency(row);
            ALL.put(c.currencyCode, c);
        }
    }

    private Currency(String row) {
        currencyCode = row.substring(0, 3);
        numeric = Integer.parseInt(row.substring(3, 6));
        digits = Integer.parseInt(row.substring(6, 8).trim());
        int gap = row.indexOf(' ', 8);
        symbol = row.substring(8, gap);
        name = row.substring(gap).trim();
    }

    public static Currency getInstance(String currencyCode) {
        Currency c = ALL.get(Objects.requireNonNull(currencyCode));
        if (c == null) {
            throw new IllegalArgumentException("The input currency code: \"" + currencyCode
                    + "\" is not a valid ISO 4217 code");
        }
        return c;
    }

    public static Currency getInstance(Locale locale) {
        switch (locale.getCountry()) {
            case "US":
                return getInstance("USD");
            case "GB":
                return getInstance("GBP");
            case "JP":
                return getInstance("JPY");
            case "CA":
                return getInstance("CAD");
            case "CN":
                return getInstance("CNY");
            case "KR":
                return getInstance("KRW");
            case "TW":
                return getInstance("TWD");
            case "CH":
                return getInstance("CHF");
            case "AU":
                return getInstance("AUD");
            case "IN":
                return getInstance("INR");
            case "DE", "FR", "IT", "ES", "NL", "BE", "AT", "IE", "PT", "FI", "GR":
                return getInstance("EUR");
            default:
                throw new IllegalArgumentException();
        }
    }

    public static Set<Currency> getAvailableCurrencies() {
        return new HashSet<>(ALL.values());
    }

    public static java.util.stream.Stream<Currency> availableCurrencies() {
        return ALL.values().stream();
    }

    public String getCurrencyCode() {
        return currencyCode;
    }

    public String getSymbol() {
        return getSymbol(Locale.getDefault());
    }

    public String getSymbol(Locale locale) {
        return "USD".equals(currencyCode) && locale.getLanguage().isEmpty() ? "US$" : symbol;
    }

    public int getDefaultFractionDigits() {
        return digits;
    }

    public int getNumericCode() {
        return numeric;
    }

    public String getNumericCodeAsString() {
        return numeric < 10 ? "00" + numeric : numeric < 100 ? "0" + numeric : "" + numeric;
    }

    public String getDisplayName() {
        return name;
    }

    public String getDisplayName(Locale locale) {
        return name;
    }

    @Override
    public String toString() {
        return currencyCode;
    }

    private Object readResolve() {
        return getInstance(currencyCode);
    }
}
