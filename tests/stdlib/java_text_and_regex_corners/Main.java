import java.math.*;
import java.text.*;
import java.util.*;
import java.util.regex.*;

/** Formatter, DecimalFormat, MessageFormat, ChoiceFormat, Scanner and regular expressions, in the corners. */
public class Main {
    static void t(String n, Call c) {
        try {
            System.out.println(n + ": " + c.call());
        } catch (Throwable e) {
            System.out.println(n + "! " + e);
        }
    }

    interface Call {
        Object call() throws Exception;
    }

    static void f(String p, Object... a) {
        t("[" + p + "]", () -> "<" + String.format(Locale.US, p, a) + ">");
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        formatter();
        decimal();
        message();
        scanner();
        regex();
    }

    static void formatter() {
        f("%5d|%-5d|%05d|%+d|% d|%(d|%,d|%x|%X|%o|%#x|%#o", 42, 42, 42, 42, 42, -42, 1234567, 255, 255, 8, 255, 8);
        f("%x %o %x %x", -1, -1, (byte) -1, (short) -1);
        f("%,.3f|%+.0f|%(.2f|%010.2f|%-10.1f|%#.0f|%.0f", 1234567.8915, 2.5, -3.14159, 3.14159, 2.25, 3.0, 0.5);
        f("%e|%.0e|%#.0e|%12.3E|%g|%.0g|%g|%g", 12345.678, 12345.678, 12345.678, 12345.678, 12345.678, 0.00012345, 0.00001, 1e10);
        f("%a %A %a %.3a %a %a", 1.0, 255.5, 0.0, 1.1, Double.MIN_VALUE, -0.0);
        f("%f %e %g %a %f %(f %+f %010f", Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN);
        f("%s %S %10s %-10s| %.2s %10.2s", "abc", "abc", "abc", "abc", "abc", "abc");
        f("%s %s %s %S", null, true, new int[0].length, (Object) null);
        f("%b %B %b %b %.2b", null, true, "x", false, true);
        f("%c %C %c %c %5c|%-3c|", 'a', 'b', 65, 0x1F600, 'z', 'y');
        f("%h %H %h", "hello", "hello", null);
        f("%d %d %,d %x", new BigInteger("123456789012345678901234567890"), BigInteger.TEN.negate(), new BigInteger("-1234567"), new BigInteger("-255"));
        f("%.2f %.0f %e %g %,.1f", new BigDecimal("1234.565"), new BigDecimal("0.5"), new BigDecimal("1E+30"), new BigDecimal("0.0000123"), new BigDecimal("-9876543.25"));
        f("%2$s %1$s %<s %s %s", "a", "b");
        f("%n%%|%5%|%-5%|");
        f("%tY-%<tm-%<td %<tH:%<tM:%<tS.%<tL %<tN %<tp %<tB %<tb %<tA %<ta %<te %<tj %<ty %<tC %<tI %<tl %<tk", new GregorianLess());
        f("%tF %<tT %<tR %<tr %<tD", java.time.LocalDateTime.of(2024, 2, 29, 13, 5, 9, 7_000_000));
        f("%tc", java.time.ZonedDateTime.of(2024, 2, 29, 13, 5, 9, 0, java.time.ZoneId.of("UTC")));
        f("%tZ %<tz %<ts %<tQ", java.time.ZonedDateTime.of(2024, 2, 29, 13, 5, 9, 0, java.time.ZoneId.of("UTC")));
        f("%TB %tB", java.time.LocalDate.of(2024, 3, 1), java.time.Month.MAY);
        for (String bad : new String[] {"%d", "%q", "%", "%-d", "%,s", "%#d", "%5", "%.2d", "%+x", "%-05d", "%+ d", "%c", "%.3c", "%#b", "%t", "%tq", "%1$", "%0$s", "%<s", "%99$s", "%-n", "%5n", "%.1%", "%(x", "%,x", "%#s", "%++d", "%05s", "%.1n", "%,e", "%#a", "%(a", "%2147483648d"}) {
            f(bad, "str");
            f(bad, 5);
        }
        f("%#s", new Formattable() {
            public void formatTo(Formatter fm, int flags, int w, int p) {
                fm.format("F%d,%d,%d", flags, w, p);
            }
        });
        f("%-#10.3S", new Formattable() {
            public void formatTo(Formatter fm, int flags, int w, int p) {
                fm.format("F%d,%d,%d", flags, w, p);
            }
        });
        t("closed", () -> { Formatter fm = new Formatter(); fm.close(); fm.format("x"); return ""; });
        t("germany", () -> String.format(Locale.ROOT, "%,d %,.2f %e", 1234567, 1234567.891, 12.5));
    }

    static final class GregorianLess extends Date {
        GregorianLess() {
            super(1709211909123L);
        }
    }

    static void decimal() {
        for (String p : new String[] {"0", "#", "0.00", "#.##", "#,##0.00", "000,000", "##0.##E0", "0.###E0", "00.00E00", "#%", "0.0\u2030", "\u00a4#,##0.00", "\u00a4\u00a4 0", "'#'0", "0.0;(0.0)", "#,####", "pre0suf", "0.#'x'", "#.", ".00", "#,##0.00;'neg' -0", "@@", "0#", "#0#", "0.0.0", "0E", "#,", "", "##E0", "#,##0E0", "-0", "0;0;0", "%0%", "''0"}) {
            t("pattern " + p, () -> {
                DecimalFormat d = new DecimalFormat(p, DecimalFormatSymbols.getInstance(Locale.US));
                StringBuilder s = new StringBuilder();
                for (double x : new double[] {0, 1, -1.5, 1234.5678, 0.001234, -0.0, 1e10, 99.995, 123456789.125}) s.append(d.format(x)).append(" | ");
                return s + d.toPattern() + " " + d.format(Long.MIN_VALUE) + " " + d.format(new BigDecimal("12345678901234567890.125")) + " " + d.format(Double.NaN) + d.format(Double.NEGATIVE_INFINITY);
            });
        }
        for (RoundingMode m : RoundingMode.values()) {
            t(m + "", () -> {
                DecimalFormat d = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.US));
                d.setRoundingMode(m);
                StringBuilder s = new StringBuilder();
                for (double x : new double[] {0.25, 0.35, -0.25, 0.15, 1.05, 2.5}) s.append(d.format(x)).append(' ');
                return s;
            });
        }
        DecimalFormat d = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.US));
        for (String s : new String[] {"1,234.5", "1234.567", "-5", "abc", "12abc", "1,2,3", "", " 1", "1e3", "1E3", "\u221e", "NaN", "-\u221e", "9223372036854775808", "-0", "1.", ".5", "1..2", "1,", "+1"}) {
            t("parse " + s, () -> { ParsePosition p = new ParsePosition(0); Number n = d.parse(s, p); return n + " " + (n == null ? "" : n.getClass().getSimpleName()) + " " + p.getIndex() + " " + p.getErrorIndex(); });
        }
        t("parse strict", () -> { DecimalFormat x = (DecimalFormat) NumberFormat.getInstance(Locale.US); x.setStrict(true); return x.parse("1,234.5") + " " + x.isStrict(); });
        t("parse strict bad", () -> { DecimalFormat x = (DecimalFormat) NumberFormat.getInstance(Locale.US); x.setStrict(true); return x.parse("12,34.5"); });
        t("parse big", () -> { d.setParseBigDecimal(true); Object o = d.parse("12345678901234567890.125"); d.setParseBigDecimal(false); return o; });
        t("int only", () -> { NumberFormat n = NumberFormat.getIntegerInstance(Locale.US); ParsePosition p = new ParsePosition(0); return n.parse("12.7", p) + " " + p.getIndex() + " " + n.format(2.5) + " " + n.format(3.5) + " " + n.format(-2.5); });
        t("settings", () -> { DecimalFormat x = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.US)); x.setPositivePrefix("+"); x.setNegativeSuffix("CR"); x.setNegativePrefix(""); x.setMultiplier(100); x.setGroupingSize(2); x.setGroupingUsed(true); x.setDecimalSeparatorAlwaysShown(true); x.setMinimumIntegerDigits(3); x.setMaximumFractionDigits(0); return x.format(12.345) + " " + x.format(-12.345) + " " + x.toPattern() + " " + x.parse("+1,23,4.") + " " + x.getMinimumFractionDigits(); });
        t("fields", () -> { StringBuffer b = new StringBuffer(); FieldPosition fp = new FieldPosition(NumberFormat.Field.FRACTION); NumberFormat.getInstance(Locale.US).format(1234.5, b, fp); return b + " " + fp; });
        t("iterator", () -> { AttributedCharacterIterator i = new DecimalFormat("\u00a4#,##0.00E0%", DecimalFormatSymbols.getInstance(Locale.US)).formatToCharacterIterator(-1234.5); StringBuilder s = new StringBuilder(); for (char c = i.first(); c != CharacterIterator.DONE; c = i.next()) s.append(c).append(new TreeMap<>(Map.of("k", i.getAttributes().keySet().toString())).get("k")).append(' '); return s; });
        t("iterator2", () -> { AttributedCharacterIterator i = NumberFormat.getCurrencyInstance(Locale.US).formatToCharacterIterator(-1234567.5); StringBuilder s = new StringBuilder(); for (char c = i.first(); c != CharacterIterator.DONE; c = i.next()) s.append(c).append(i.getRunStart()).append('-').append(i.getRunLimit()).append(i.getAttributes().size()).append(' '); return s + " " + i.getAllAttributeKeys().size(); });
        t("compact", () -> { NumberFormat c = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT), l = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.LONG); return c.format(999) + c.format(1500) + " " + c.format(-1_234_567) + " " + l.format(25_000_000_000L) + " " + c.parse("12K") + " " + l.format(0.5) + " " + c.format(999_999); });
        t("equals", () -> new DecimalFormat("0.0").equals(new DecimalFormat("0.0")) + " " + new DecimalFormat("0.0").equals(new DecimalFormat("0.00")) + " " + (new DecimalFormat("#,##0").hashCode() == new DecimalFormat("#,##0").hashCode()) + " " + new DecimalFormat("0").clone());
        t("choice", () -> { ChoiceFormat c = new ChoiceFormat("-1#neg|0#zero|1#one|1<more {0}|\u221e#inf"); return c.format(-5) + c.format(0) + c.format(0.5) + c.format(1) + c.format(1.01) + c.format(Double.POSITIVE_INFINITY) + c.format(Double.NaN) + " " + c.toPattern() + " " + ChoiceFormat.nextDouble(1.0) + " " + ChoiceFormat.previousDouble(1.0) + " " + c.parse("one"); });
        t("choice bad", () -> new ChoiceFormat("1#a|0#b"));
        t("choice bad2", () -> new ChoiceFormat("x#a"));
        t("choice arrays", () -> new ChoiceFormat(new double[] {0, 1}, new String[] {"a"}));
    }

    static void message() {
        Object[] a = {"x", 1234.5, new Date(0), 3, null, true};
        for (String p : new String[] {"{0} {1} {3}", "{0}'{1}'{1}", "it''s {0}", "{4} {5} {9}", "{1,number}", "{1,number,integer}", "{1,number,#.#}", "{1,number,percent}", "{1,number,currency}", "{3,choice,0#none|1#one|1<many {3}}", "{0,number}", "{", "{a}", "{-1}", "{0,foo}", "'{0}", "{0", "}", "{1,number,'#'#}", "{ 0 }", "{3,choice,0#none|3#three '{'0'}'}", "{0} {0,choice,0#a|1#b}", "a'{'b'}'c", "{1,number,compact_short}", "{10000}", "{0,list}"}) {
            t("message " + p, () -> { MessageFormat m = new MessageFormat(p, Locale.US); return m.format(a) + " | " + m.toPattern() + " | " + m.getFormats().length; });
        }
        t("static", () -> MessageFormat.format("{0}-{1}", 1000, "y"));
        t("parse", () -> Arrays.toString(new MessageFormat("{0} and {1,number}!", Locale.US).parse("a b and 1,5!")));
        t("parse fail", () -> Arrays.toString(new MessageFormat("{0} and {1}", Locale.US).parse("nothing")));
        t("set formats", () -> { MessageFormat m = new MessageFormat("{1} {0}", Locale.US); m.setFormatByArgumentIndex(0, NumberFormat.getPercentInstance(Locale.US)); return m.format(new Object[] {0.5, 2}) + " " + m.toPattern() + " " + Arrays.toString(m.getFormatsByArgumentIndex()).replaceAll("@[0-9a-f]+", "@"); });
        t("iterator", () -> { AttributedCharacterIterator i = new MessageFormat("a{0}b{1}", Locale.US).formatToCharacterIterator(new Object[] {"XY", 12}); StringBuilder s = new StringBuilder(); for (char c = i.first(); c != CharacterIterator.DONE; c = i.next()) s.append(c).append(i.getAttribute(MessageFormat.Field.ARGUMENT)); return s; });
        t("list", () -> ListFormat.getInstance(Locale.US, ListFormat.Type.OR, ListFormat.Style.FULL).format(List.of("a", "b", "c")) + " " + ListFormat.getInstance().parse("a, b, and c"));
    }

    static void scanner() {
        t("ints", () -> { Scanner s = new Scanner("1 2,000 0x10 -5 +6 abc 9999999999"); return s.nextInt() + " " + s.nextInt() + " " + s.hasNextInt() + s.hasNextInt(16) + " " + s.next() + " " + s.nextLong() + s.nextByte() + " " + s.hasNextInt() + s.next() + s.hasNextInt() + s.nextLong(); });
        t("mismatch", () -> new Scanner("abc").nextInt());
        t("overflow", () -> new Scanner("99999999999").nextInt());
        t("none", () -> new Scanner("").next());
        t("no line", () -> new Scanner("").nextLine());
        t("radix", () -> { Scanner s = new Scanner("ff 77 zz").useRadix(16); return s.nextInt() + " " + s.nextInt(8) + " " + s.hasNextInt() + s.hasNextInt(36) + s.nextInt(36); });
        t("doubles", () -> { Scanner s = new Scanner("1.5 1,234.5 -2e3 NaN Infinity .5 5. 1e400"); StringBuilder b = new StringBuilder(); while (s.hasNextDouble()) b.append(s.nextDouble()).append(' '); return b + s.next(); });
        t("lines", () -> { Scanner s = new Scanner("a b\r\nc\n\nd\u2028e\u0085f"); StringBuilder b = new StringBuilder(); b.append(s.next()).append('|'); while (s.hasNextLine()) b.append(s.nextLine()).append('|'); return b; });
        t("delimiter", () -> { Scanner s = new Scanner("a, b,,c").useDelimiter(",\\s*"); return s.next() + s.next() + "[" + s.next() + "]" + s.next() + s.hasNext() + s.delimiter(); });
        t("find", () -> { Scanner s = new Scanner("key=12; other=34\nx=5"); return s.findInLine("(\\w+)=(\\d+)") + s.match().group(2) + s.findInLine("(\\w+)=(\\d+)") + s.findInLine("zz") + s.findWithinHorizon("x=(\\d)", 0) + s.match().group(1) + s.findWithinHorizon("q", 3); });
        t("skip", () -> { Scanner s = new Scanner("   abc123"); return s.skip("\\s*").skip("[a-z]+").nextInt(); });
        t("skip fail", () -> new Scanner("abc").skip("x"));
        t("tokens", () -> new Scanner("a b  c").tokens().toList());
        t("findAll", () -> new Scanner("a1b22c333").findAll("\\d+").map(MatchResult::group).toList());
        t("booleans", () -> { Scanner s = new Scanner("true FALSE yes"); return s.nextBoolean() + " " + s.nextBoolean() + s.hasNextBoolean(); });
        t("big", () -> { Scanner s = new Scanner("123456789012345678901 1.25 5"); return s.nextBigInteger() + " " + s.nextBigDecimal() + s.nextBigDecimal(); });
        t("closed", () -> { Scanner s = new Scanner("a"); s.close(); return s.next(); });
        t("pattern", () -> { Scanner s = new Scanner("ab12 cd"); return s.hasNext("[a-z]+\\d+") + s.next("[a-z]+\\d+") + s.hasNext("\\d+") + s.next("\\d+"); });
        t("match none", () -> new Scanner("a").match());
        t("string", () -> { Scanner s = new Scanner("a b"); s.next(); return s.toString().replaceAll("\\[(java|source|need|skipped|group|decimal|posit|negat|NaN|inf).*", ""); });
        t("reset", () -> { Scanner s = new Scanner("1").useDelimiter("x").useRadix(5); s.reset(); return s.radix() + " " + s.delimiter() + " " + s.locale(); });
    }

    static void regex() {
        String[][] cases = {{"(a+)+b", "aaab"}, {"(?<n>\\w)\\k<n>", "hello"}, {"(?i)ABC", "xabc"}, {"a{2,3}?", "aaaa"}, {"a*+a", "aaa"}, {"(?>a+)b", "aab"}, {"(?=ab)a", "ab"}, {"(?<!x)y", "xyy"}, {"(?<=a{1,3})b", "aab"}, {"\\bfoo\\b", "a foo b"}, {"[a-c&&[^b]]+", "abcac"}, {"[^\\W\\d]+", "12ab_3"}, {"\\p{Lu}\\P{L}", "aB1"}, {"\\p{IsGreek}+", "ab\u03b1\u03b2"}, {"\\R", "a\r\nb"}, {"\\X", "e\u0301x"}, {"\\h+\\v", "a \t\nb"}, {"(?s).+", "a\nb"}, {"(?m)^b$", "a\nb\nc"}, {"(?x) a b # c\n c", "abc"}, {"\\Qa.b\\E+", "a.bb"}, {"(a)|(b)", "b"}, {"(?:a|ab)(?:c|bcd)", "abcd"}, {"\\G\\d", "12a3"}, {"(\\d)(?:(\\d)|x)*", "12x3"}, {"a|", "b"}, {"$", "a\n"}, {"\\Z", "a\n"}, {"\\z", "a\n"}, {"[\\[\\]]", "]"}, {"[a-z--b]", "-"}, {"\\x41\\u0042\\x{43}\\t\\cA\\0101", "ABC\t\u0001A"}, {"(?u)\u00e9", "\u00c9"}, {"(?iu)\u00e9", "\u00c9"}, {"(?U)\\w+", "\u00e9t\u00e9"}, {"\\N{LATIN SMALL LETTER A}", "a"}, {"(a)?b\\1", "b"}, {"(?<a>.)(?<b>.)", "xy"}, {"x*", "aaxx"}, {"(?d).", "\r"}, {"[[:alpha:]]", "a:"}, {"(?-i)a", "A"}, {"(?i:a)b", "Ab"}, {"\\p{javaLowerCase}\\p{Punct}\\p{Alnum}", "a!9"}, {"\\p{L}{2}\\p{Sc}", "ab\u20ac"}, {"\\p{block=Latin-1 Supplement}", "\u00e9"}, {"[\\w&&[^\\d]&&[a-f]]+", "12abz"}};
        for (String[] c : cases) {
            t("re " + c[0], () -> {
                Matcher m = Pattern.compile(c[0]).matcher(c[1]);
                StringBuilder s = new StringBuilder();
                int n = 0;
                while (m.find() && n++ < 6) {
                    s.append(m.start()).append('-').append(m.end());
                    for (int g = 1; g <= m.groupCount(); g++) s.append('(').append(m.group(g)).append(')');
                    s.append(' ');
                }
                return s + " " + Pattern.compile(c[0]).matcher(c[1]).matches() + Pattern.compile(c[0]).matcher(c[1]).lookingAt();
            });
        }
        for (String bad : new String[] {"(", ")", "[", "a{", "a{2", "a{3,2}", "*a", "a**", "\\", "\\k<x>", "(?<1a>x)", "(?<a>x)(?<a>y)", "(?z)", "[b-a]", "\\p{Foo}", "(?<=a*)b", "\\x{110000}", "\\u12", "[a", "[^", "a++b+*", "(?", "(?<", "(?<n", "\\Q", "\\c", "\\0", "\\08", "(?P<n>a)", "\\N{NO SUCH NAME}", "[[a]", "[a&&]", "x{99999999999}", "\\E", "(?i", "(?(1)a)", "\\g1", "\\9"}) t("bad " + bad, () -> { Pattern p = Pattern.compile(bad); return "ok " + p.matcher("a").find(); });
        t("replace", () -> "a1b2".replaceAll("(?<l>[a-z])(\\d)", "$2${l}\\$") + " " + Pattern.compile("\\d").matcher("a1b2").replaceAll(r -> "<" + r.group() + ">") + " " + "x".replaceAll(".*", "y") + " " + Matcher.quoteReplacement("$\\"));
        for (String r : new String[] {"$", "$x", "$9", "\\", "${a", "${zz}", "${1}", "$1x", "${}"}) t("replacement " + r, () -> "ab".replaceAll("(a)", r));
        t("split", () -> Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("a,b,c".split(",", 2)) + Arrays.toString("".split(",")) + Arrays.toString("abc".split("")) + Arrays.toString(Pattern.compile("(,)").splitWithDelimiters("a,b,c", 0)) + Arrays.toString(",a".split(",")) + Arrays.toString("aXbXc".split("(?=X)")));
        t("region", () -> { Matcher m = Pattern.compile("^b$").matcher("abc"); m.region(1, 2); boolean a = m.matches(); m.useAnchoringBounds(false); return a + " " + m.matches() + " " + m.hitEnd() + m.requireEnd() + " " + m; });
        t("transparent", () -> { Matcher m = Pattern.compile("(?<=a)b").matcher("ab"); m.region(1, 2); boolean a = m.find(); m.region(1, 2); m.useTransparentBounds(true); return a + " " + m.find(); });
        t("append", () -> { Matcher m = Pattern.compile("b").matcher("abcb"); StringBuilder s = new StringBuilder(); m.find(); m.appendReplacement(s, "[$0]"); m.appendTail(s); return s; });
        t("no match", () -> Pattern.compile("a").matcher("b").group());
        t("no group", () -> { Matcher m = Pattern.compile("a").matcher("a"); m.find(); return m.group(1); });
        t("no name", () -> { Matcher m = Pattern.compile("a").matcher("a"); m.find(); return m.group("n"); });
        t("names", () -> "" + Pattern.compile("(?<b>x)").matcher("x").namedGroups() + Pattern.compile("a", Pattern.CASE_INSENSITIVE | Pattern.LITERAL).flags() + Pattern.compile("(?x)a").flags() + Pattern.quote("a\\Eb"));
        t("results", () -> Pattern.compile("\\d(?<x>\\w)").matcher("1a2b").results().map(r -> r.start() + r.group("x") + r.end(1)).toList());
        t("predicate", () -> Pattern.compile("b").asPredicate().test("abc") + " " + Pattern.compile("b").asMatchPredicate().test("abc") + " " + Pattern.compile(",").splitAsStream("a,b").toList());
        t("usePattern", () -> { Matcher m = Pattern.compile("a").matcher("ab"); m.find(); m.usePattern(Pattern.compile("b")); return m.find() + " " + m.start(); });
    }
}
