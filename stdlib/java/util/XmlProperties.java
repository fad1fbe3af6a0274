package java.util;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Properties as XML: the one document type that Properties reads and writes. */
final class XmlProperties {
    private final String text;
    private int at;

    private XmlProperties(String text) {
        this.text = text;
    }

    static void store(Properties p, OutputStream out, String comment, Charset charset) throws IOException {
        BufferedWriter w = new BufferedWriter(new OutputStreamWriter(out, charset));
        StringBuilder sb = new StringBuilder();
        sb.append("<?xml version=\"1.0\" encoding=\"").append(charset.name()).append("\"?>\n");
        sb.append("<!DOCTYPE properties SYSTEM \"http://java.sun.com/dtd/properties.dtd\">\n<properties>\n");
        if (comment != null) sb.append("<comment>").append(escape(comment)).append("</comment>\n");
        synchronized (p) {
            for (Map.Entry<Object, Object> e : p.entrySet()) {
                if (e.getKey() instanceof String k && e.getValue() instanceof String v) {
                    sb.append("<entry key=\"").append(escape(k).replace("\"", "&quot;")).append("\">").append(escape(v)).append("</entry>\n");
                }
            }
        }
        w.write(sb.append("</properties>\n").toString());
        w.flush();
    }

    private static String escape(String s) {
        return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static void load(Properties p, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length > 1 && (bytes[0] == -2 && bytes[1] == -1 || bytes[0] == -1 && bytes[1] == -2)) {
            charset = StandardCharsets.UTF_16;
        } else {
            int i = head.indexOf("encoding=");
            if (head.startsWith("<?xml") && i > 0 && i < head.indexOf("?>")) {
                char quote = head.charAt(i + 9);
                charset = Charset.forName(head.substring(i + 10, head.indexOf(quote, i + 10)));
            }
        }
        String s = new String(bytes, charset);
        new XmlProperties(s.startsWith("\ufeff") ? s.substring(1) : s).document(p);
    }

    private InvalidPropertiesFormatException bad(String why) {
        return new InvalidPropertiesFormatException(why);
    }

    private boolean skip(String token) {
        if (!text.startsWith(token, at)) return false;
        at += token.length();
        return true;
    }

    private void skipTo(String end) throws InvalidPropertiesFormatException {
        int i = text.indexOf(end, at);
        if (i < 0) throw bad("XML document structures must start and end within the same entity.");
        at = i + end.length();
    }

    /** White space, comments, instructions and the document type. */
    private void misc() throws InvalidPropertiesFormatException {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) at++;
            else if (skip("<!--")) skipTo("-->");
            else if (skip("<?")) skipTo("?>");
            else if (skip("<!DOCTYPE")) skipTo(">");
            else return;
        }
    }

    private void document(Properties p) throws InvalidPropertiesFormatException {
        misc();
        if (!skip("<properties")) throw bad("Document root element must be \"properties\"");
        if (text.startsWith("/>", skipBlanks(at))) return;
        skipTo(">");
        misc();
        if (skip("<comment")) {
            if (!skip("/>")) {
                skipTo(">");
                content("</comment>");
            }
            misc();
        }
        while (!skip("</properties")) {
            if (!skip("<entry")) throw bad("Element \"entry\" expected at " + at);
            at = skipBlanks(at);
            if (!skip("key")) throw bad("Attribute \"key\" is required and must be specified for element type \"entry\"");
            at = skipBlanks(at);
            if (!skip("=")) throw bad("\"=\" expected");
            at = skipBlanks(at);
            char quote = at < text.length() ? text.charAt(at++) : 0;
            int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at) : -1;
            if (end < 0) throw bad("Open quote is expected for attribute \"key\"");
            String key = unescape(text.substring(at, end));
            at = skipBlanks(end + 1);
            String value = "";
            if (!skip("/>")) {
                if (!skip(">")) throw bad("\">\" expected");
                value = content("</entry>");
            }
            p.put(key, value);
            misc();
        }
    }

    private int skipBlanks(int i) {
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) i++;
        return i;
    }

    private String content(String end) throws InvalidPropertiesFormatException {
        StringBuilder sb = new StringBuilder();
        while (!text.startsWith(end, at)) {
            if (skip("<![CDATA[")) {
                int from = at;
                skipTo("]]>");
                sb.append(text, from, at - 3);
            } else if (skip("<!--")) {
                skipTo("-->");
            } else {
                int next = text.indexOf('<', at + 1);
                if (text.charAt(at) == '<' || next < 0) throw bad("The element must be terminated by the end-tag \"" + end + "\"");
                sb.append(unescape(text.substring(at, next)));
                at = next;
            }
        }
        at += end.length();
        return sb.toString();
    }

    private String unescape(String s) throws InvalidPropertiesFormatException {
        if (s.indexOf('&') < 0) return s;
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < s.length(); ) {
            char c = s.charAt(i);
            if (c != '&') {
                sb.append(c);
                i++;
                continue;
            }
            int end = s.indexOf(';', i);
            String name = end < 0 ? "" : s.substring(i + 1, end);
            switch (name) {
                case "amp" -> sb.append('&');
                case "lt" -> sb.append('<');
                case "gt" -> sb.append('>');
                case "quot" -> sb.append('"');
                case "apos" -> sb.append('\'');
                default -> {
                    if (!name.startsWith("#")) throw bad("The entity \"" + name + "\" was referenced, but not declared.");
                    sb.appendCodePoint(name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16)
                        : Integer.parseInt(name.substring(1)));
                }
            }
            i = end + 1;
        }
        return sb.toString();
    }
}
