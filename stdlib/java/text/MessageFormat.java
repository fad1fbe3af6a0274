package java.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

public class MessageFormat extends Format {
    private static final long serialVersionUID = 6479157306784022952L;

    private static final int ARGUMENT_LIMIT = 10000;

    private Locale locale;
    /** The text between the arguments: texts[i] stands before argument i, the last one at the end. */
    private String[] texts = {""};
    private Format[] formats = {};
    private int[] arguments = {};

    public MessageFormat(String pattern) {
        this(pattern, Locale.getDefault(Locale.Category.FORMAT));
    }

    public MessageFormat(String pattern, Locale locale) {
        this.locale = Objects.requireNonNull(locale);
        applyPattern(pattern);
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    public Locale getLocale() {
        return locale;
    }

    public void applyPattern(String pattern) {
        List<String> newTexts = new ArrayList<>();
        List<Format> newFormats = new ArrayList<>();
        List<Integer> newArguments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                    text.append('\'');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == '{' && !quoted) {
                int end = element(pattern, i);
                newTexts.add(text.toString());
                text.setLength(0);
                parseElement(pattern.substring(i + 1, end), newArguments, newFormats);
                i = end;
            } else {
                text.append(c);
            }
        }
        newTexts.add(text.toString());
        texts = newTexts.toArray(new String[0]);
        formats = newFormats.toArray(new Format[0]);
        arguments = new int[newArguments.size()];
        for (int i = 0; i < arguments.length; i++) arguments[i] = newArguments.get(i);
    }

    /** The closing brace of the element that opens at a position. */
    private static int element(String pattern, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') quoted = !quoted;
            else if (!quoted && c == '{') depth++;
            else if (!quoted && c == '}' && --depth == 0) return i;
        }
        throw new IllegalArgumentException("Unmatched braces in the pattern.");
    }

    private void parseElement(String element, List<Integer> newArguments, List<Format> newFormats) {
        String[] parts = {"", "", ""};
        int part = 0, start = 0, depth = 0;
        boolean quoted = false;
        for (int i = 0; i < element.length() && part < 2; i++) {
            char c = element.charAt(i);
            if (c == '\'') quoted = !quoted;
            else if (!quoted && c == '{') depth++;
            else if (!quoted && c == '}') depth--;
            else if (!quoted && depth == 0 && c == ',') {
                parts[part++] = element.substring(start, i);
                start = i + 1;
            }
        }
        parts[part] = element.substring(start);
        int number;
        try {
            number = Integer.parseInt(parts[0]);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("can't parse argument number: " + parts[0], e);
        }
        if (number < 0) throw new IllegalArgumentException("negative argument number: " + number);
        if (number >= ARGUMENT_LIMIT)
            throw new IllegalArgumentException(number + " exceeds the ArgumentIndex implementation limit");
        newArguments.add(number);
        newFormats.add(subformat(parts[1].trim().toLowerCase(Locale.ROOT), parts[2]));
    }

    private Format subformat(String type, String style) {
        String word = style.trim().toLowerCase(Locale.ROOT);
        switch (type) {
            case "":
                return null;
            case "number":
                switch (word) {
                    case "":
                        return NumberFormat.getInstance(locale);
                    case "currency":
                        return NumberFormat.getCurrencyInstance(locale);
                    case "percent":
                        return NumberFormat.getPercentInstance(locale);
                    case "integer":
                        return NumberFormat.getIntegerInstance(locale);
                    case "compact_short":
                        return NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
                    case "compact_long":
                        return NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG);
                    default:
                        return new DecimalFormat(style, DecimalFormatSymbols.getInstance(locale));
                }
            case "choice":
                try {
                    return new ChoiceFormat(style);
                } catch (Exception e) {
                    throw new IllegalArgumentException("Choice Pattern incorrect: " + style, e);
                }
            case "list":
                return switch (word) {
                    case "" -> list(ListFormat.Type.STANDARD);
                    case "or" -> list(ListFormat.Type.OR);
                    case "unit" -> list(ListFormat.Type.UNIT);
                    default -> throw new IllegalArgumentException("Unexpected modifier for List: " + style);
                };
            case "dtf_date":
            case "dtf_time":
            case "dtf_datetime":
                return temporal(type, word, style);
            case "date":
            case "time":
                throw new UnsupportedOperationException("java.text.DateFormat is not in this class library: format type " + type);
            default:
                throw new IllegalArgumentException("unknown format type: " + type);
        }
    }

    private ListFormat list(ListFormat.Type type) {
        return ListFormat.getInstance(locale, type, ListFormat.Style.FULL);
    }

    private Format temporal(String type, String word, String style) {
        java.time.format.FormatStyle s;
        switch (word) {
            case "":
            case "medium":
                s = java.time.format.FormatStyle.MEDIUM;
                break;
            case "short":
                s = java.time.format.FormatStyle.SHORT;
                break;
            case "long":
                s = java.time.format.FormatStyle.LONG;
                break;
            case "full":
                s = java.time.format.FormatStyle.FULL;
                break;
            default:
                return java.time.format.DateTimeFormatter.ofPattern(style, locale).toFormat();
        }
        if (type.equals("dtf_date")) return java.time.format.DateTimeFormatter.ofLocalizedDate(s).withLocale(locale).toFormat();
        if (type.equals("dtf_time")) return java.time.format.DateTimeFormatter.ofLocalizedTime(s).withLocale(locale).toFormat();
        return java.time.format.DateTimeFormatter.ofLocalizedDateTime(s).withLocale(locale).toFormat();
    }

    private static String protect(String text) {
        StringBuilder out = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '{') {
                if (!quoted) out.append('\'');
                quoted = true;
            } else if (c == '\'') {
                out.append('\'');
            } else if (quoted) {
                out.append('\'');
                quoted = false;
            }
            out.append(c);
        }
        if (quoted) out.append('\'');
        return out.toString();
    }

    /** Braces in a format's own pattern stand between apostrophes. */
    private static String protectBraces(String pattern) {
        StringBuilder out = new StringBuilder();
        boolean quoted = false;
        for (char c : pattern.toCharArray()) {
            boolean brace = c == '{' || c == '}';
            if (brace != quoted) out.append('\'');
            quoted = brace;
            out.append(c);
        }
        return quoted ? out.append('\'').toString() : out.toString();
    }

    public String toPattern() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < arguments.length; i++) {
            out.append(protect(texts[i])).append('{').append(arguments[i]);
            Format f = formats[i];
            if (f instanceof DecimalFormat d) {
                out.append(",number");
                if (f.equals(NumberFormat.getInstance(locale))) {
                    out.append("");
                } else if (f.equals(NumberFormat.getCurrencyInstance(locale))) {
                    out.append(",currency");
                } else if (f.equals(NumberFormat.getPercentInstance(locale))) {
                    out.append(",percent");
                } else if (f.equals(NumberFormat.getIntegerInstance(locale))) {
                    out.append(",integer");
                } else {
                    out.append(',').append(protectBraces(d.toPattern()));
                }
            } else if (f instanceof ChoiceFormat c) {
                out.append(",choice,").append(protectBraces(c.toPattern()));
            } else if (f instanceof CompactNumberFormat) {
                boolean small = f.equals(NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT));
                boolean large = f.equals(NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG));
                if (small || large) out.append(small ? ",number,compact_short" : ",number,compact_long");
            } else if (f instanceof ListFormat) {
                if (f.equals(list(ListFormat.Type.STANDARD))) out.append(",list");
                else if (f.equals(list(ListFormat.Type.OR))) out.append(",list,or");
                else if (f.equals(list(ListFormat.Type.UNIT))) out.append(",list,unit");
            }
            out.append('}');
        }
        return out.append(protect(texts[arguments.length])).toString();
    }

    public void setFormatsByArgumentIndex(Format[] newFormats) {
        for (int i = 0; i < arguments.length; i++)
            if (arguments[i] < newFormats.length) formats[i] = newFormats[arguments[i]];
    }

    public void setFormats(Format[] newFormats) {
        System.arraycopy(newFormats, 0, formats, 0, Math.min(newFormats.length, formats.length));
    }

    public void setFormatByArgumentIndex(int argumentIndex, Format newFormat) {
        for (int i = 0; i < arguments.length; i++) if (arguments[i] == argumentIndex) formats[i] = newFormat;
    }

    public void setFormat(int formatElementIndex, Format newFormat) {
        if (formatElementIndex >= formats.length) throw new ArrayIndexOutOfBoundsException(formatElementIndex);
        formats[formatElementIndex] = newFormat;
    }

    public Format[] getFormatsByArgumentIndex() {
        int max = -1;
        for (int a : arguments) max = Math.max(max, a);
        Format[] result = new Format[max + 1];
        for (int i = 0; i < arguments.length; i++) result[arguments[i]] = formats[i];
        return result;
    }

    public Format[] getFormats() {
        return formats.clone();
    }

    public final StringBuffer format(Object[] arguments, StringBuffer result, FieldPosition pos) {
        return subformat(arguments, result);
    }

    public static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern).format(arguments);
    }

    @Override
    public final StringBuffer format(Object arguments, StringBuffer result, FieldPosition pos) {
        return subformat((Object[]) arguments, result);
    }

    private StringBuffer subformat(Object[] values, StringBuffer out) {
        for (int i = 0; i < arguments.length; i++) {
            out.append(texts[i]);
            int number = arguments[i];
            if (values == null || number >= values.length) {
                out.append('{').append(number).append('}');
                continue;
            }
            out.append(text(values, values[number], formats[i]));
        }
        return out.append(texts[arguments.length]);
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object arguments) {
        Objects.requireNonNull(arguments, "formatToCharacterIterator must be passed non-null object");
        Object[] values = (Object[]) arguments;
        StringBuilder text = new StringBuilder();
        List<AttributedCharacterIterator> parts = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < this.arguments.length; i++) {
            text.append(texts[i]);
            int number = this.arguments[i];
            AttributedCharacterIterator part = number >= values.length
                ? new AttributedString("{" + number + "}").getIterator() : part(values, values[number], formats[i]);
            begins.add(text.length());
            parts.add(number >= values.length ? null : part);
            for (char c = part.first(); c != CharacterIterator.DONE; c = part.next()) text.append(c);
        }
        AttributedString all = new AttributedString(text.append(texts[this.arguments.length]).toString());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) != null) copy(parts.get(i), all, begins.get(i), this.arguments[i]);
        }
        return all.getIterator();
    }

    private static void copy(AttributedCharacterIterator part, AttributedString all, int begin, int argument) {
        int length = part.getEndIndex();
        if (length == 0) return;
        all.addAttribute(Field.ARGUMENT, argument, begin, begin + length);
        for (char c = part.first(); c != CharacterIterator.DONE; c = part.setIndex(part.getRunLimit())) {
            int from = begin + part.getRunStart(), to = begin + part.getRunLimit();
            part.getAttributes().forEach((k, v) -> all.addAttribute(k, v, from, to));
        }
    }

    /** The text of an argument with the attributes that its format gives. */
    private AttributedCharacterIterator part(Object[] values, Object value, Format format) {
        Format f = format != null ? format : value instanceof Number ? NumberFormat.getInstance(locale) : null;
        if (value == null || f == null || f instanceof ChoiceFormat)
            return new AttributedString(text(values, value, format)).getIterator();
        return f.formatToCharacterIterator(value);
    }

    private String text(Object[] values, Object value, Format format) {
        if (value == null) return "null";
        if (format != null) {
            String text = format.format(value);
            if (format instanceof ChoiceFormat && text.indexOf('{') >= 0) return new MessageFormat(text, locale).format(values);
            return text;
        }
        if (value instanceof Number) return NumberFormat.getInstance(locale).format(value);
        return value.toString();
    }

    public Object[] parse(String source, ParsePosition pos) {
        if (source == null) return new Object[0];
        int max = -1, at = pos.index;
        for (int a : arguments) max = Math.max(max, a);
        Object[] result = new Object[max + 1];
        for (int i = 0; i < arguments.length; i++) {
            if (!source.startsWith(texts[i], at)) return fail(pos, at);
            at += texts[i].length();
            if (formats[i] == null) {
                String following = texts[i + 1];
                int next = following.isEmpty() ? source.length() : source.indexOf(following, at);
                if (next < 0) return fail(pos, at);
                String value = source.substring(at, next);
                if (!value.equals("{" + arguments[i] + "}")) result[arguments[i]] = value;
                at = next;
            } else {
                ParsePosition inner = new ParsePosition(at);
                result[arguments[i]] = formats[i].parseObject(source, inner);
                if (inner.index == at) return fail(pos, at);
                at = inner.index;
            }
        }
        if (!source.startsWith(texts[arguments.length], at)) return fail(pos, at);
        pos.index = at + texts[arguments.length].length();
        return result;
    }

    private static Object[] fail(ParsePosition pos, int at) {
        pos.errorIndex = at;
        return null;
    }

    public Object[] parse(String source) throws ParseException {
        ParsePosition pos = new ParsePosition(0);
        Object[] result = parse(source, pos);
        if (pos.index == 0) throw new ParseException("MessageFormat parse error!", pos.errorIndex);
        return result;
    }

    @Override
    public Object parseObject(String source, ParsePosition pos) {
        return parse(source, pos);
    }

    @Override
    public Object clone() {
        MessageFormat other = (MessageFormat) super.clone();
        other.formats = formats.clone();
        for (int i = 0; i < formats.length; i++) if (formats[i] != null) other.formats[i] = (Format) formats[i].clone();
        return other;
    }

    @Override
    public boolean equals(Object obj) {
        if (obj == null || getClass() != obj.getClass()) return false;
        MessageFormat o = (MessageFormat) obj;
        return Arrays.equals(texts, o.texts) && Arrays.equals(formats, o.formats) && Arrays.equals(arguments, o.arguments)
            && locale.equals(o.locale);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }

    public static class Field extends Format.Field {
        private static final long serialVersionUID = 7899943957617360810L;

        public static final Field ARGUMENT = new Field("message argument field");

        protected Field(String name) {
            super(name);
        }

        @Override
        protected Object readResolve() throws java.io.InvalidObjectException {
            if (getClass() != Field.class)
                throw new java.io.InvalidObjectException("subclass didn't correctly implement readResolve");
            return ARGUMENT;
        }
    }
}
