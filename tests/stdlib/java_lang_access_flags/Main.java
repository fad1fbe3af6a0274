import java.lang.reflect.*;
import java.util.*;

/** Flags of class files by place and version. */
public class Main { public static void main(String[] a) { for (AccessFlag.Location l : AccessFlag.Location.values()) { System.out.println(l+" "+l.flags()+" "+Integer.toHexString(l.flagsMask())); for (ClassFileFormatVersion v : ClassFileFormatVersion.values()) System.out.println("  "+v+" "+new TreeSet<>(l.flags(v))+" "+Integer.toHexString(l.flagsMask(v))); }
 for (AccessFlag f : AccessFlag.values()) { System.out.println(f+" "+new TreeSet<>(f.locations())); for (ClassFileFormatVersion v : ClassFileFormatVersion.values()) System.out.println("  "+v+" "+new TreeSet<>(f.locations(v))); }
 for (int m : new int[]{1,0x8421,0x7fff}) for (AccessFlag.Location l : AccessFlag.Location.values()) for (ClassFileFormatVersion v : new ClassFileFormatVersion[]{ClassFileFormatVersion.RELEASE_0,ClassFileFormatVersion.RELEASE_8,ClassFileFormatVersion.RELEASE_25}) try { System.out.println(""+AccessFlag.maskToAccessFlags(m,l,v)); } catch (Exception e) { System.out.println(e); } } }
