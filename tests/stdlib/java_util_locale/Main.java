import java.util.*;
public class Main { public static void main(String[] a){
 System.out.println(Locale.LanguageRange.parse("ja,en;q=0.4,zh-TW;q=0.8"));
 System.out.println(Locale.LanguageRange.parse("iw, no;q=0.5"));
 System.out.println(Locale.LanguageRange.parse("Accept-Language: fr-FX,de;q=0.7"));
 for(String s:new String[]{"en;q=2","","-en","en;q=x","a*","en;"}) try{System.out.println(Locale.LanguageRange.parse(s));}catch(Exception e){System.out.println(e);}
 try{new Locale.LanguageRange("en",3);}catch(Exception e){System.out.println(e);}
 Locale l=new Locale.Builder().setLanguage("en").setRegion("US").setUnicodeLocaleKeyword("ca","buddhist").addUnicodeLocaleAttribute("foo").setExtension('a',"xx-yy").setExtension('x',"priv").build();
 System.out.println(l+" "+l.toLanguageTag()+" "+l.getExtensionKeys()+l.getExtension('u')+l.getUnicodeLocaleKeys()+l.getUnicodeLocaleAttributes()+l.getUnicodeLocaleType("ca")+l.hasExtensions()+l.stripExtensions()+l.hashCode());
 for(String t:new String[]{"en-US-x-foo","zh-Hant-TW","de-DE-u-co-phonebk","i-klingon","en-GB-oed","zh-min-nan","art-lojban","x-whatever","ja-JP-u-ca-japanese-x-lvariant-JP","th-TH-u-nu-thai","und","en-US-POSIX","sl-rozaj-biske","de-CH-1996","EN-us","iw-IL","no-NO-NY","en-a-bbb-x-a-ccc","en_US","en-Latn-US-","zh-cmn-Hans-CN"}){Locale q=Locale.forLanguageTag(t); System.out.println(t+" -> "+q+" | "+q.toLanguageTag()+" | "+q.getLanguage()+","+q.getScript()+","+q.getCountry()+","+q.getVariant()+" "+q.getExtensionKeys()+" "+q.hashCode());}
 for(String s:new String[]{"e","english1x","e1"})try{new Locale.Builder().setLanguage(s);}catch(IllformedLocaleException e){System.out.println(e+" "+e.getErrorIndex());}
 try{new Locale.Builder().setLanguageTag("en--US");}catch(IllformedLocaleException e){System.out.println(e+" "+e.getErrorIndex());}
 try{new Locale.Builder().setRegion("USA");}catch(IllformedLocaleException e){System.out.println(e);} try{new Locale.Builder().setScript("La");}catch(IllformedLocaleException e){System.out.println(e);} try{new Locale.Builder().setVariant("x");}catch(IllformedLocaleException e){System.out.println(e);} try{new Locale.Builder().setExtension('u',"!");}catch(IllformedLocaleException e){System.out.println(e);} try{new Locale.Builder().setUnicodeLocaleKeyword("c","x");}catch(IllformedLocaleException e){System.out.println(e);}
 for(Locale q:new Locale[]{new Locale("iw"),new Locale("he"),new Locale("ji"),new Locale("in","ID"),new Locale("no","NO","NY"),new Locale("ja","JP","JP"),new Locale("th","TH","TH"),Locale.US,Locale.of("","US"),Locale.of("en","","WIN"),Locale.of("de","","POSIX")}) System.out.println(q+" "+q.toLanguageTag()+" "+q.getLanguage()+" "+q.getDisplayName()+"|"+q.getDisplayLanguage()+"|"+q.getDisplayCountry()+"|"+q.getDisplayVariant()+"|"+q.getISO3Language());
 List<Locale.LanguageRange> r=Locale.LanguageRange.parse("de-DE,en;q=0.5,fr-*;q=0.3"); List<String> tags=List.of("de","de-DE","de-Latn-DE","de-DE-1996","en","en-US","fr-FR","fr","es");
 for(Locale.FilteringMode m:Locale.FilteringMode.values()) try{System.out.println(m+" "+Locale.filterTags(r,tags,m));}catch(Exception e){System.out.println(m+" "+e);}
 System.out.println(Locale.filterTags(r,tags)+" "+Locale.lookupTag(r,tags)+" "+Locale.lookup(Locale.LanguageRange.parse("zh-Hant-TW,en"),List.of(Locale.ENGLISH,Locale.CHINESE))+" "+Locale.filter(r,List.of(Locale.US,Locale.GERMANY,Locale.FRANCE)));
 System.out.println(Locale.filterTags(Locale.LanguageRange.parse("*-DE"),tags,Locale.FilteringMode.EXTENDED_FILTERING)+" "+Locale.filterTags(Locale.LanguageRange.parse("*"),tags));
 System.out.println(Locale.LanguageRange.mapEquivalents(Locale.LanguageRange.parse("zh-tw,hi;q=0.5"),Map.of("zh",List.of("zh","zh-hans"),"zh-tw",List.of("zh-tw","zh-hant"))));
 System.out.println(Locale.getISOCountries().length+" "+Locale.getISOLanguages().length+" "+Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).size()+" "+Locale.getISOCountries(Locale.IsoCountryCode.PART3).size()+" "+String.join(",",Locale.getISOCountries()));
 System.out.println(String.join(",",Locale.getISOLanguages())); System.out.println(new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART3)));
 System.out.println(Locale.caseFoldLanguageTag("EN-latn-us-u-CA-x-FOO")+" "+Locale.forLanguageTag("zh-Hant-TW").getDisplayName()+" "+Locale.forLanguageTag("zh-Hant-TW").getDisplayScript()+Locale.of("es","MX","x_y").getDisplayName());
 StringBuilder sb=new StringBuilder(); for(String c:Locale.getISOCountries()) sb.append(c).append('=').append(Locale.of("",c).getISO3Country()).append('=').append(Locale.of("",c).getDisplayCountry(Locale.ENGLISH)).append(';'); System.out.println(sb); sb.setLength(0);
 for(String c:Locale.getISOLanguages()) sb.append(c).append('=').append(Locale.of(c).getISO3Language()).append('=').append(Locale.of(c).getDisplayLanguage(Locale.ENGLISH)).append(';'); System.out.println(sb);
}}
