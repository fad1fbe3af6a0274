import java.text.*; import java.util.*; import java.math.*;
public class Main { static void p(Object o){System.out.println(o);} interface E{Object r() throws Exception;}
 static void t(E e){try{p(e.r());}catch(Throwable x){p(x.getClass().getSimpleName()+": "+x.getMessage());}}
 public static void main(String[] a){ Locale.setDefault(Locale.US);
  double[] ds={0,-0.0,1,-1,1234567.891,0.5,1.5,2.5,0.125,0.1,1e-10,1e20,123456789012345680.0,Double.NaN,Double.POSITIVE_INFINITY,Double.NEGATIVE_INFINITY,Double.MAX_VALUE,Double.MIN_VALUE,0.0005,0.00049999,-0.0001,99.995,1.005,12345.6789};
  for(String pat:new String[]{"#,##0.###","0","0.00","#.##","000.000","#,###","0.###E0","##0.#####E0","00.###E0","0.00E00","#%","0.0%","#,##0.00;(#,##0.00)","'#'#","$#,##0.00","\u00a4#,##0.00","#,##,##0.0","0.#","#","#.","##0.##E0","@@","'it''s' 0","-0;+0","","#,##0.00 'x'"}){
   t(()->{DecimalFormat f=new DecimalFormat(pat); StringBuilder b=new StringBuilder(pat+" -> "+f.toPattern()+" :"); for(double d:ds)b.append(' ').append(f.format(d)); b.append(" ").append(f.format(Long.MIN_VALUE)).append(" ").append(f.format(new BigDecimal("12345678901234567890.123456789"))).append(" ").append(f.format(42L)); return b;});}
  for(RoundingMode m:RoundingMode.values()) t(()->{DecimalFormat f=new DecimalFormat("0.0"); f.setRoundingMode(m); return m+" "+f.format(1.25)+" "+f.format(-1.25)+" "+f.format(1.35)+" "+f.format(0.05)+" "+f.format(1.21);});
  for(String s:new String[]{"1,234.5","-12","(3)","12abc","abc","1.5E3","1,23","99%","","-0","1234567890123456789012","0.1","+5"}){ t(()->NumberFormat.getInstance().parse(s)); t(()->NumberFormat.getIntegerInstance().parse(s)); t(()->NumberFormat.getPercentInstance().parse(s));}
  t(()->NumberFormat.getCurrencyInstance(Locale.US).format(-1234.5)); t(()->NumberFormat.getPercentInstance().format(0.256)); t(()->NumberFormat.getIntegerInstance().format(2.5));
  t(()->MessageFormat.format("Hello {0}, {1} and {2,number,#.#} '{x}' it''s {0}",new Object[]{"a",1234567,3.14159}));
  t(()->MessageFormat.format("{0,choice,0#no files|1#one file|1<{0,number,integer} files}",0));t(()->MessageFormat.format("{0,choice,0#no files|1#one file|1<{0,number,integer} files}",1234));
  t(()->MessageFormat.format("{3} {0}","x"));t(()->MessageFormat.format("{0",1));t(()->MessageFormat.format("{x}",1));t(()->MessageFormat.format("{0,foo}",1));t(()->MessageFormat.format("{0}",(Object)null)); t(()->new MessageFormat("a{0}b{1}c").parse("aXbYc")[1]); t(()->new MessageFormat("{0,number} {1,number,percent} {2,number,integer} '{'").toPattern());
  t(()->new ChoiceFormat("0#a|1<b|2#c").format(1)); t(()->new ChoiceFormat("0#a|1<b|2#c").format(1.5)); t(()->new ChoiceFormat("0#a|1<b|2#c").toPattern()); t(()->new ChoiceFormat(new double[]{1,2},new String[]{"x","y"}).format(7)); t(()->ChoiceFormat.nextDouble(1.0));
  t(()->{FieldPosition fp=new FieldPosition(NumberFormat.FRACTION_FIELD); StringBuffer b=new DecimalFormat("#,##0.00").format(1234.5,new StringBuffer(),fp); return b+" "+fp;});
  t(()->{StringCharacterIterator it=new StringCharacterIterator("abc"); String s=""; for(char c=it.first();c!=CharacterIterator.DONE;c=it.next()) s+=c; return s+it.previous();});
  t(()->{AttributedString s=new AttributedString("hello"); s.addAttribute(AttributedCharacterIterator.Attribute.LANGUAGE,"en",1,3); var it=s.getIterator(); it.setIndex(2); return it.getRunStart()+" "+it.getRunLimit()+it.getAttributes();});
 }}
