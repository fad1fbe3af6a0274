import java.text.Normalizer; import java.util.*;
public class Main { public static void main(String[] a){
 for(Normalizer.Form f:Normalizer.Form.values()){ long h=0; int c=0; for(int cp=0;cp<0x30000;cp+=13){ if(cp>=0xd800&&cp<0xe000)continue; String s=Normalizer.normalize(Character.toString(cp),f); h=h*31+s.hashCode(); if(Normalizer.isNormalized(Character.toString(cp),f))c++;} System.out.println(f+" "+h+" "+c); }
 Random r=new Random(5); int[] pool=new int[400]; for(int i=0;i<400;i++){ int k=r.nextInt(8); pool[i]=k<3?0x300+r.nextInt(0x70):k==3?'a'+r.nextInt(26):k==4?0xac00+r.nextInt(11172):k==5?0x1100+r.nextInt(0x100):k==6?0x900+r.nextInt(0x600):0x1e00+r.nextInt(0x200);} 
 for(Normalizer.Form f:Normalizer.Form.values()){ long h=0; Random q=new Random(7); for(int i=0;i<1000;i++){StringBuilder sb=new StringBuilder(); int n=1+q.nextInt(8); for(int j=0;j<n;j++)sb.appendCodePoint(pool[q.nextInt(400)]); h=h*31+Normalizer.normalize(sb,f).hashCode();} System.out.println(f+" "+h);}
 System.out.println(Normalizer.normalize("Ça va ﬁn ½ Å ㌀",Normalizer.Form.NFKD).length()+" "+Normalizer.normalize("e\u0301",Normalizer.Form.NFC)+Normalizer.isNormalized("é",Normalizer.Form.NFD)); try{Normalizer.normalize(null,Normalizer.Form.NFC);}catch(NullPointerException e){System.out.println("NPE");}
 System.out.println(Normalizer.normalize("\ud800x\u0301",Normalizer.Form.NFC).length());
}}
