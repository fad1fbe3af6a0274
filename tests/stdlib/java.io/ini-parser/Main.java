// A small configuration language over readers.
import java.io.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        BufferedReader r = new BufferedReader(new StringReader("; c\n[a]\nx = 1\ny=2 \n\n[b]\nx=3\nbad line\n")); Map<String, Map<String, String>> m = new LinkedHashMap<>(); String sec = "", line; int n = 0; while ((line = r.readLine()) != null) { n++; line = line.strip(); if (line.isEmpty() || line.startsWith(";")) continue; if (line.startsWith("[")) { sec = line.substring(1, line.length() - 1); continue; } int i = line.indexOf('='); if (i < 0) { show("line " + n + ": " + line); continue; } m.computeIfAbsent(sec, k -> new TreeMap<>()).put(line.substring(0, i).strip(), line.substring(i + 1).strip()); } show(m);
    }
}
