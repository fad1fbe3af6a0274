import java.time.*; import java.time.chrono.*; import java.time.format.*; import java.time.temporal.*; import java.util.*;
public class Main { 
 static void t(String n,java.util.concurrent.Callable<?> c){ try{System.out.println(n+" "+c.call());}catch(Throwable e){System.out.println(n+" "+e);} }
 public static void main(String[] a){
 LocalDate base=LocalDate.of(2024,2,29);
 for(Chronology c:new Chronology[]{MinguoChronology.INSTANCE,ThaiBuddhistChronology.INSTANCE,JapaneseChronology.INSTANCE,HijrahChronology.INSTANCE}){
  System.out.println(c+" "+c.getId()+" "+c.getCalendarType()+" "+c.eras()+" "+c.isIsoBased());
  for(LocalDate d:new LocalDate[]{base,LocalDate.of(1950,1,1),LocalDate.of(2019,5,1),LocalDate.of(2019,4,30),LocalDate.of(1911,12,31)}){ ChronoLocalDate x=c.date(d); 
   t("date",()->x+" "+x.getEra()+" "+x.lengthOfMonth()+" "+x.lengthOfYear()+" "+x.isLeapYear()+" "+(x.hashCode()==c.date(d).hashCode())+" "+x.toEpochDay());
   for(ChronoField f:ChronoField.values()) if(x.isSupported(f)) t(""+f,()->x.getLong(f)+" "+x.range(f)+" "+c.range(f));
   t("plus",()->x.plus(1,ChronoUnit.MONTHS)+" "+x.plus(1,ChronoUnit.YEARS)+" "+x.plus(-3,ChronoUnit.DAYS)+" "+x.plus(1,ChronoUnit.WEEKS)+" "+x.plus(1,ChronoUnit.DECADES)+" "+x.minus(5,ChronoUnit.CENTURIES));
   t("with",()->x.with(ChronoField.DAY_OF_MONTH,10)+" "+x.with(ChronoField.MONTH_OF_YEAR,2)+" "+x.with(ChronoField.YEAR,100)+" "+x.with(ChronoField.YEAR_OF_ERA,5)+" "+x.with(ChronoField.DAY_OF_YEAR,60));
   t("withera",()->x.with(ChronoField.ERA,0)+"");
   t("until",()->x.until(c.date(LocalDate.of(2030,7,15)))+" "+x.until(c.date(LocalDate.of(2030,7,15)),ChronoUnit.MONTHS)+" "+x.until(LocalDate.of(2030,7,15),ChronoUnit.YEARS)+" "+x.until(LocalDate.of(2030,7,15),ChronoUnit.ERAS));
   t("fmt",()->DateTimeFormatter.ofPattern("G y-MM-dd EEE uuuu",Locale.ENGLISH).format(x)+" "+DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.ENGLISH).format(x));
   t("time",()->x.atTime(LocalTime.NOON)+" "+c.localDateTime(LocalDateTime.of(d,LocalTime.NOON))+" "+c.zonedDateTime(ZonedDateTime.of(d,LocalTime.NOON,ZoneId.of("UTC")))+" "+x.compareTo(c.date(base))+" "+x.equals(c.date(d))+x.isBefore(base));
  }
  t("ymd",()->c.date(100,2,28)+" "+c.dateYearDay(100,60)+" "+c.dateEpochDay(0)+" "+c.isLeapYear(113)+c.isLeapYear(1445));
  t("bad",()->c.date(113,2,30)); t("bad2",()->c.date(113,13,1)); t("bady",()->c.date(999999999,1,1)); t("era",()->c.eraOf(5)); t("era2",()->c.date(c.eraOf(1),6,1,9)); t("prol",()->c.prolepticYear(c.eraOf(1),5));
  t("period",()->c.period(1,2,3)+" "+c.period(1,2,3).plus(c.period(1,1,1))+" "+c.date(100,2,28).plus(c.period(0,1,2)).minus(c.period(1,0,0))+" "+c.period(0,0,0)+" "+c.period(1,14,2).normalized());
  for(TextStyle s:new TextStyle[]{TextStyle.FULL,TextStyle.SHORT,TextStyle.NARROW}) t("disp",()->c.getDisplayName(s,Locale.ENGLISH)+" "+c.eras().get(0).getDisplayName(s,Locale.ENGLISH)+c.eras().get(c.eras().size()-1).getDisplayName(s,Locale.ENGLISH));
  t("resolve",()->c.resolveDate(new HashMap<>(Map.of(ChronoField.YEAR,100L,ChronoField.MONTH_OF_YEAR,3L,ChronoField.DAY_OF_MONTH,5L)),ResolverStyle.SMART));
  t("parse",()->c.date(new DateTimeFormatterBuilder().appendPattern("G y M d").toFormatter(Locale.ENGLISH).withChronology(c).parse(DateTimeFormatter.ofPattern("G y M d",Locale.ENGLISH).format(c.date(base)))));
 }
 System.out.println(Chronology.getAvailableChronologies().stream().map(Chronology::getId).sorted().toList()+" "+Chronology.of("Hijrah-umalqura")+Chronology.of("japanese")+Chronology.of("roc")+Chronology.of("buddhist")+Chronology.of("ThaiBuddhist")+Chronology.of("islamic-umalqura")+Chronology.ofLocale(Locale.forLanguageTag("th-TH-u-ca-buddhist"))); t("of",()->Chronology.of("x"));
 t("jd",()->JapaneseDate.of(JapaneseEra.HEISEI,31,4,30)+" "+JapaneseDate.of(JapaneseEra.SHOWA,64,1,7)+" "+Arrays.toString(JapaneseEra.values())+JapaneseEra.valueOf("Reiwa")+JapaneseEra.of(-1)+JapaneseEra.REIWA.getValue()); t("jb",()->JapaneseDate.of(JapaneseEra.HEISEI,31,5,1)); t("jb2",()->JapaneseDate.of(1872,1,1)); t("jb3",()->JapaneseEra.of(9)); t("jyd",()->JapaneseChronology.INSTANCE.dateYearDay(JapaneseEra.HEISEI,1,1)); t("mg",()->MinguoDate.of(113,2,29)+" "+MinguoDate.from(base)+MinguoDate.now(Clock.fixed(Instant.EPOCH,ZoneOffset.UTC))+MinguoEra.of(0)+MinguoEra.valueOf("ROC")); t("mge",()->MinguoEra.of(3)); t("tbe",()->ThaiBuddhistEra.of(3)); t("he",()->HijrahEra.of(0));
 t("h",()->HijrahDate.of(1445,9,1)+" "+LocalDate.from(HijrahDate.of(1445,9,1))+" "+HijrahDate.from(LocalDate.of(2000,1,1)).withVariant(HijrahChronology.INSTANCE)); t("hb",()->HijrahDate.of(1299,1,1)); t("hb3",()->HijrahDate.from(LocalDate.of(1800,1,1))); t("hb4",()->HijrahDate.of(1445,9,31));
 ChronoLocalDate m=MinguoDate.of(1,1,1); t("unsupp",()->m.get(ChronoField.HOUR_OF_DAY)); t("ali",()->JapaneseDate.of(2020,1,1).get(ChronoField.ALIGNED_WEEK_OF_YEAR)); t("unit",()->m.plus(1,ChronoUnit.HOURS)); t("cl",()->JapaneseDate.of(2020,1,1).equals(LocalDate.of(2020,1,1))+" "+m.isEqual(LocalDate.of(1912,1,1))+" "+m.compareTo(LocalDate.of(1912,1,1)));
 t("max",()->MinguoChronology.INSTANCE.range(ChronoField.YEAR)+" "+ThaiBuddhistChronology.INSTANCE.range(ChronoField.PROLEPTIC_MONTH)); t("adj",()->ThaiBuddhistDate.of(2567,1,31).with(TemporalAdjusters.lastDayOfMonth())+" "+ThaiBuddhistDate.of(2567,1,31).with(LocalDate.of(2000,1,1)));
}}
