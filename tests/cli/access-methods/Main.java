class Main { private int v; static int q = 3; class In { int g() { return Main.this.v + Main.super.hashCode(); } } int me() { return Main.super.hashCode(); } Runnable r() { return () -> System.out.println(Main.super.toString()); } 
 void loc() { class L { private L() {} private int z; } L l = new L(); l.z++; } private static class PS { private PS(int i) { } private void pm() {} static { System.out.println(); } } class Sub extends PS { Sub() { super(3); ((PS) this).pm(); } }
 Object anon = new Object() { int k = v; }; Object an2 = new PS(3); { PS p = new PS(4); p.pm(); Runnable r = () -> p.pm(); } enum Z { A { }; private Z() {} private static int cc; } int cz = Z.cc; 
}
