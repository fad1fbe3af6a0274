import java.text.*;
import java.util.*;

/** Strict parsing of numbers; patterns of messages with compact numbers, lists and braces. */
public class Main {
    public static void main(String[] args) {
        Strict.main(args);
        Messages.main(args);
    }
}

class Strict { public static void main(String[] a) { for (String s : new String[]{"1,234","12,34","1234","1,2345","1,234,567","1,23,567",",123","1,","1,234,","1,234.5","1234.5,6","1.","1.5x","12a","-1,234","0,123","1,234,56", "1,,234","1.234.5", "1E3", "1,234E3", "", "x"}) { DecimalFormat d=(DecimalFormat)NumberFormat.getInstance(Locale.US); d.setStrict(true); ParsePosition p=new ParsePosition(0); Number n=d.parse(s,p); System.out.print(s+" -> "+n+" "+p.getIndex()+" "+p.getErrorIndex()); NumberFormat i=NumberFormat.getIntegerInstance(Locale.US); i.setStrict(true); p=new ParsePosition(0); n=i.parse(s,p); System.out.print(" int "+n+" "+p.getIndex()+" "+p.getErrorIndex()); d=new DecimalFormat("0.00",DecimalFormatSymbols.getInstance(Locale.US)); d.setStrict(true); p=new ParsePosition(0); n=d.parse(s,p); System.out.println(" nogroup "+n+" "+p.getIndex()+" "+p.getErrorIndex()); } } }

class Messages { public static void main(String[] a) { for (String s : new String[]{"1E3","1.5E3","1,234E2","12E","12E-","1.E3"}) { NumberFormat i=NumberFormat.getIntegerInstance(Locale.US); ParsePosition p=new ParsePosition(0); System.out.println(s+" "+i.parse(s,p)+" "+p.getIndex()); p=new ParsePosition(0); System.out.println(NumberFormat.getInstance(Locale.US).parse(s,p)+" "+p.getIndex());} 
 for (String p : new String[]{"{0,number,{}}","{0,choice,0#a{1}b{2}c}","{0,number,#}{{1}","{0,list,or} {0,list,unit} {0,list}","{9999}","{0,number,compact_long}", "{0,number, integer }","{0, number}","{0,list,foo}","{+1}","{01}"}) try { MessageFormat m=new MessageFormat(p,Locale.US); System.out.println(p+" "+m.toPattern()+" "+Arrays.toString(m.getFormats()).replaceAll("@[0-9a-f]+","@")); } catch (Exception e) { System.out.println(p+" "+e); }
 System.out.println(new MessageFormat("{0,list,or} {0,list,unit} {0,list}",Locale.US).format(new Object[]{List.of(1,2,3)}));
 } }
