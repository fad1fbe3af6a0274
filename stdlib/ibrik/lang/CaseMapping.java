package ibrik.lang;

/** Case mapping of strings, with the mappings that change the length or depend on neighbours. */
public final class CaseMapping {
    /** A character and the up to three characters of its upper case. */
    private static final String UPPER = ""
            + "\u00df\u0053\u0053\0\u0149\u02bc\u004e\0\u01f0\u004a\u030c\0"
            + "\u0390\u0399\u0308\u0301\u03b0\u03a5\u0308\u0301\u0587\u0535\u0552\0"
            + "\u1e96\u0048\u0331\0\u1e97\u0054\u0308\0\u1e98\u0057\u030a\0"
            + "\u1e99\u0059\u030a\0\u1e9a\u0041\u02be\0\u1f50\u03a5\u0313\0"
            + "\u1f52\u03a5\u0313\u0300\u1f54\u03a5\u0313\u0301\u1f56\u03a5\u0313\u0342"
            + "\u1f80\u1f08\u0399\0\u1f81\u1f09\u0399\0\u1f82\u1f0a\u0399\0"
            + "\u1f83\u1f0b\u0399\0\u1f84\u1f0c\u0399\0\u1f85\u1f0d\u0399\0"
            + "\u1f86\u1f0e\u0399\0\u1f87\u1f0f\u0399\0\u1f88\u1f08\u0399\0"
            + "\u1f89\u1f09\u0399\0\u1f8a\u1f0a\u0399\0\u1f8b\u1f0b\u0399\0"
            + "\u1f8c\u1f0c\u0399\0\u1f8d\u1f0d\u0399\0\u1f8e\u1f0e\u0399\0"
            + "\u1f8f\u1f0f\u0399\0\u1f90\u1f28\u0399\0\u1f91\u1f29\u0399\0"
            + "\u1f92\u1f2a\u0399\0\u1f93\u1f2b\u0399\0\u1f94\u1f2c\u0399\0"
            + "\u1f95\u1f2d\u0399\0\u1f96\u1f2e\u0399\0\u1f97\u1f2f\u0399\0"
            + "\u1f98\u1f28\u0399\0\u1f99\u1f29\u0399\0\u1f9a\u1f2a\u0399\0"
            + "\u1f9b\u1f2b\u0399\0\u1f9c\u1f2c\u0399\0\u1f9d\u1f2d\u0399\0"
            + "\u1f9e\u1f2e\u0399\0\u1f9f\u1f2f\u0399\0\u1fa0\u1f68\u0399\0"
            + "\u1fa1\u1f69\u0399\0\u1fa2\u1f6a\u0399\0\u1fa3\u1f6b\u0399\0"
            + "\u1fa4\u1f6c\u0399\0\u1fa5\u1f6d\u0399\0\u1fa6\u1f6e\u0399\0"
            + "\u1fa7\u1f6f\u0399\0\u1fa8\u1f68\u0399\0\u1fa9\u1f69\u0399\0"
            + "\u1faa\u1f6a\u0399\0\u1fab\u1f6b\u0399\0\u1fac\u1f6c\u0399\0"
            + "\u1fad\u1f6d\u0399\0\u1fae\u1f6e\u0399\0\u1faf\u1f6f\u0399\0"
            + "\u1fb2\u1fba\u0399\0\u1fb3\u0391\u0399\0\u1fb4\u0386\u0399\0"
            + "\u1fb6\u0391\u0342\0\u1fb7\u0391\u0342\u0399\u1fbc\u0391\u0399\0"
            + "\u1fc2\u1fca\u0399\0\u1fc3\u0397\u0399\0\u1fc4\u0389\u0399\0"
            + "\u1fc6\u0397\u0342\0\u1fc7\u0397\u0342\u0399\u1fcc\u0397\u0399\0"
            + "\u1fd2\u0399\u0308\u0300\u1fd3\u0399\u0308\u0301\u1fd6\u0399\u0342\0"
            + "\u1fd7\u0399\u0308\u0342\u1fe2\u03a5\u0308\u0300\u1fe3\u03a5\u0308\u0301"
            + "\u1fe4\u03a1\u0313\0\u1fe6\u03a5\u0342\0\u1fe7\u03a5\u0308\u0342"
            + "\u1ff2\u1ffa\u0399\0\u1ff3\u03a9\u0399\0\u1ff4\u038f\u0399\0"
            + "\u1ff6\u03a9\u0342\0\u1ff7\u03a9\u0342\u0399\u1ffc\u03a9\u0399\0"
            + "\ufb00\u0046\u0046\0\ufb01\u0046\u0049\0\ufb02\u0046\u004c\0"
            + "\ufb03\u0046\u0046\u0049\ufb04\u0046\u0046\u004c\ufb05\u0053\u0054\0"
            + "\ufb06\u0053\u0054\0\ufb13\u0544\u0546\0\ufb14\u0544\u0535\0"
            + "\ufb15\u0544\u053b\0\ufb16\u054e\u0546\0\ufb17\u0544\u053d\0"
            + "";

    private CaseMapping() {
    }

    public static String toLowerCase(String s, String language) {
        boolean turkic = language.equals("tr") || language.equals("az");
        int n = s.length();
        StringBuilder sb = new StringBuilder(n);
        boolean changed = false;
        for (int i = 0; i < n;) {
            int c = s.codePointAt(i);
            int w = Character.charCount(c);
            if (c == 0x3a3) {
                sb.append(isFinal(s, i) ? '\u03c2' : '\u03c3');
                changed = true;
            } else if (c == 0x130) {
                sb.append(turkic ? "i" : "i\u0307");
                changed = true;
            } else if (turkic && c == 'I') {
                boolean dot = i + 1 < n && s.charAt(i + 1) == '\u0307';
                sb.append(dot ? 'i' : '\u0131');
                i += dot ? 1 : 0;
                changed = true;
            } else {
                int l = Character.toLowerCase(c);
                changed |= l != c;
                sb.appendCodePoint(l);
            }
            i += w;
        }
        return changed ? sb.toString() : s;
    }

    private static boolean cased(int c) {
        return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private static boolean ignorable(int c) {
        int t = Character.getType(c);
        return t == Character.NON_SPACING_MARK || t == Character.ENCLOSING_MARK
                || t == Character.FORMAT || t == Character.MODIFIER_LETTER
                || t == Character.MODIFIER_SYMBOL || c == '\'' || c == 0xb7 || c == '.'
                || c == ':' || c == 0x2018 || c == 0x2019 || c == 0x2024 || c == 0x2027
                || c == 0xad;
    }

    /** Whether the sigma at i ends a word. */
    private static boolean isFinal(String s, int i) {
        int j = i;
        int c = -1;
        while (j > 0) {
            c = s.codePointBefore(j);
            if (!ignorable(c)) {
                break;
            }
            j -= Character.charCount(c);
            c = -1;
        }
        if (c < 0 || !cased(c)) {
            return false;
        }
        for (j = i + 1; j < s.length(); j += Character.charCount(c)) {
            c = s.codePointAt(j);
            if (!ignorable(c)) {
                return !cased(c);
            }
        }
        return true;
    }

    public static String toUpperCase(String s, String language) {
        boolean turkic = language.equals("tr") || language.equals("az");
        int n = s.length();
        StringBuilder sb = new StringBuilder(n);
        boolean changed = false;
        for (int i = 0; i < n;) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            if (turkic && c == 'i') {
                sb.append('\u0130');
                changed = true;
                continue;
            }
            int at = c == 0xdf || c >= 0x149 && c < 0x10000 ? special(c) : -1;
            if (at >= 0) {
                for (int k = at + 1; k < at + 4 && UPPER.charAt(k) != 0; k++) {
                    sb.append(UPPER.charAt(k));
                }
                changed = true;
            } else {
                int u = Character.toUpperCase(c);
                changed |= u != c;
                sb.appendCodePoint(u);
            }
        }
        return changed ? sb.toString() : s;
    }

    private static int special(int c) {
        int lo = 0;
        int hi = UPPER.length() / 4 - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            char k = UPPER.charAt(mid * 4);
            if (k == c) {
                return mid * 4;
            }
            if (k < c) {
                lo = mid + 1;
            } else {
                hi = mid - 1;
            }
        }
        return -1;
    }
}
