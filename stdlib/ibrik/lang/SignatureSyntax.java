package ibrik.lang;

import java.lang.reflect.GenericSignatureFormatError;

/** Whether a Signature attribute follows the grammar of JVMS 4.7.9.1; names are not looked up. What stands behind a
 *  complete signature is passed over. */
final class SignatureSyntax {
    private static final char END = ':'; /* as good as any that cannot begin a type */
    private final String text;
    private int at;

    private SignatureSyntax(String text) {
        this.text = text;
    }

    static void checkClass(String signature) {
        SignatureSyntax s = new SignatureSyntax(signature);
        s.parameters();
        if (s.current() != 'L') {
            throw s.error("expected a class type");
        }
        while (s.current() == 'L') {
            s.classType();
        }
    }

    static void checkField(String signature) {
        new SignatureSyntax(signature).type();
    }

    static void checkMethod(String signature) {
        SignatureSyntax s = new SignatureSyntax(signature);
        s.parameters();
        s.expect('(');
        while ("BCDFIJSZLT[".indexOf(s.current()) >= 0) {
            s.type();
        }
        s.expect(')');
        if (s.current() == 'V') {
            s.at++;
        } else {
            s.type();
        }
        while (s.current() == '^') {
            s.at++;
            s.reference();
        }
    }

    private char current() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private GenericSignatureFormatError error(String what) {
        return new GenericSignatureFormatError("Signature Parse error: " + what + "\n\tRemaining input: "
                + text.substring(Math.min(at, text.length())));
    }

    private void expect(char c) {
        if (current() != c) {
            throw error("expected '" + c + "'");
        }
        at++;
    }

    private String identifier() {
        int start = at;
        while (at < text.length() && ";./<>:[ ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void parameters() {
        if (current() != '<') {
            return;
        }
        at++;
        while (current() != '>') {
            int start = at;
            identifier();
            bounds();
            if (at == start) {
                throw error("Failure to make progress!");
            }
        }
        at++;
    }

    /** The first may be left out, where there are others. */
    private void bounds() {
        if (current() != ':') {
            return;
        }
        at++;
        if (current() != ':') {
            reference();
        }
        while (current() == ':') {
            at++;
            reference();
        }
    }

    private void type() {
        if ("BCDFIJSZ".indexOf(current()) >= 0) {
            at++;
        } else {
            reference();
        }
    }

    private void reference() {
        switch (current()) {
            case 'L' -> classType();
            case 'T' -> {
                at++;
                String name = identifier();
                if (current() != ';') {
                    throw error("; expected in signature of type variable named" + name);
                }
                at++;
            }
            case '[' -> {
                at++;
                type();
            }
            default -> throw error("Expected Field Type Signature");
        }
    }

    private void classType() {
        do {
            at++;
            identifier();
        } while (current() == '/');
        if (current() == '<') {
            arguments();
            while (current() == '.') {
                at++;
                identifier();
                if (current() == '<') {
                    arguments();
                }
            }
        } else if (current() != ';') {
            throw error("expected '<' or ';' but got " + current());
        }
        if (current() != ';') {
            throw error("expected ';'");
        }
        at++;
    }

    private void arguments() {
        at++;
        do {
            char c = current();
            if (c == '*') {
                at++;
                continue;
            }
            at += c == '+' || c == '-' ? 1 : 0;
            reference();
        } while (current() != '>');
        at++;
    }
}
