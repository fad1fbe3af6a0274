@Deprecated open module a.b { requires transitive java.base; exports a.b to c, d; opens e; uses f.G; provides h.I with j.K, l.M; }
