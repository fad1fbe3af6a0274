class \u0041 { int a = 0x1F, b = 0b10_1, c = 017, d = 1_000; long e = 9223372036854775807L, f = -9223372036854775808L;
  double g = 1e-3, h = 0x1.8p3, i = .5, j = 1.; float k = 1f, l = 0x1p-2f; char m = '\u0041', n = '\'', o = '\377';
  String p = "a\tb\"\u00e9", q = """
      text \
      block\s
        "quoted" \""" end
      """; /* comment */ // line
  /** @deprecated */ int r = a >>> 2 << b >> c; List<List<List<String>>> s; Object été = 𝒜;
}
