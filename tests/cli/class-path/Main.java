import java.io.*;
public class Main { 
  static void res(String n) throws Exception { InputStream in = Main.class.getResourceAsStream(n); System.out.println(n + ": " + (in == null ? null : new String(in.readAllBytes()).trim())); }
  public static void main(String[] a) throws Exception { 
  for (String n : new String[]{"q.InJar", "q.InLib", "q.ByManifest", "q.Versioned", "q.Nowhere", "q.Shadow"}) try { Class<?> c = Class.forName(n); System.out.println(n + " " + c.getMethod("v").invoke(null) + " " + c.getClassLoader().getName() + " " + c.getPackageName()); } catch (ClassNotFoundException e) { System.out.println(e); }
  res("/q/data.txt"); res("data.txt"); res("/none"); res("/META-INF/x.txt"); } }
