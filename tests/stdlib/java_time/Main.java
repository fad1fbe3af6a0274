import java.time.*; import java.time.format.*; import java.time.temporal.*; import java.time.zone.*; import java.util.*;
public class Main {
  static void p(Object o){System.out.println(o);}
  interface E{Object r() throws Exception;}
  static void t(E e){try{p(e.r());}catch(Throwable x){p(x.getClass().getSimpleName()+": "+x.getMessage());}}
  public static void main(String[] a){
    Locale.setDefault(Locale.US);
    long h=0; for(long d=-800000;d<800000;d+=700){LocalDate x=LocalDate.ofEpochDay(d); h=h*31+x.hashCode()+x.getDayOfYear()+x.getDayOfWeek().ordinal()+x.toEpochDay(); h+=x.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)*3+x.get(IsoFields.WEEK_BASED_YEAR)+x.get(WeekFields.of(Locale.US).weekOfYear())+x.get(WeekFields.SUNDAY_START.weekOfWeekBasedYear())*5+x.get(WeekFields.of(DayOfWeek.SATURDAY,3).weekBasedYear())+x.get(IsoFields.DAY_OF_QUARTER)*7;} p(h);
    LocalDate d=LocalDate.of(2024,2,29); LocalTime tm=LocalTime.of(13,5,9,120_000_000); LocalDateTime dt=d.atTime(tm);
    p(d);p(tm);p(dt);p(d.plusYears(1));p(d.minusMonths(13));p(d.until(LocalDate.of(2025,1,15)));p(ChronoUnit.MONTHS.between(d,LocalDate.of(2030,7,1)));
    for(TextStyle s:TextStyle.values()){p(Month.MAY.getDisplayName(s,Locale.US)+DayOfWeek.FRIDAY.getDisplayName(s,Locale.US));}
    for(String z:new String[]{"Europe/Paris","America/New_York","Asia/Kolkata","Australia/Sydney","UTC","GMT+2","+05:30","America/Santiago","Asia/Tehran","Africa/Cairo"}){
      ZoneId zi=ZoneId.of(z); ZonedDateTime zz=dt.atZone(zi); p(zz);p(zz.toInstant());p(zz.plusMonths(5));p(zz.plusHours(24*200));p(zi.getRules());
      p(zi.getRules().nextTransition(Instant.parse("2026-01-01T00:00:00Z"))); p(zi.getRules().previousTransition(Instant.parse("2050-01-01T00:00:00Z"))); 
      p(LocalDateTime.of(2026,3,29,2,30).atZone(zi)); p(LocalDateTime.of(2026,10,25,2,30).atZone(zi).withLaterOffsetAtOverlap());
      p(zi.getRules().isDaylightSavings(Instant.parse("2026-07-01T00:00:00Z"))); p(zi.getRules().getStandardOffset(Instant.parse("2026-07-01T00:00:00Z")));
      p(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS VV O OOOO X XXX xx Z ZZZZZ").format(zz));
    }
    for(String pat:new String[]{"y","yy","yyyy","u","M","MM","MMM","MMMM","MMMMM","L","LLLL","d","dd","D","DDD","E","EEEE","EEEEE","e","c","Q","QQQ","QQQQ","G","GGGG","a","h","hh","H","k","K","m","mm","s","S","SSS","SSSSSSSSS","n","A","N","w","ww","W","Y","YYYY","F","B","BBBB","'o''clock' hh","''","[yyyy]['x']","ppppH","g"}) t(()->pat+" "+DateTimeFormatter.ofPattern(pat).format(dt)+" "+DateTimeFormatter.ofPattern(pat));
    for(FormatStyle s:FormatStyle.values()){t(()->DateTimeFormatter.ofLocalizedDate(s).format(dt)); t(()->DateTimeFormatter.ofLocalizedDateTime(s).format(dt.atZone(ZoneId.of("Europe/Paris"))));t(()->DateTimeFormatter.ofLocalizedTime(s).format(dt.atZone(ZoneId.of("America/New_York"))));}
    for(DateTimeFormatter f:new DateTimeFormatter[]{DateTimeFormatter.BASIC_ISO_DATE,DateTimeFormatter.ISO_DATE_TIME,DateTimeFormatter.ISO_INSTANT,DateTimeFormatter.ISO_LOCAL_DATE,DateTimeFormatter.ISO_ORDINAL_DATE,DateTimeFormatter.ISO_WEEK_DATE,DateTimeFormatter.RFC_1123_DATE_TIME,DateTimeFormatter.ISO_ZONED_DATE_TIME,DateTimeFormatter.ISO_OFFSET_TIME}){p(f);t(()->f.format(dt.atZone(ZoneId.of("Europe/Paris"))));}
    for(String s:new String[]{"2024-02-30","2024-13-01","2024-2-3","abc","","+12345-01-02","-0001-01-01","2024-02-29","2024-02-29x"}) t(()->LocalDate.parse(s));
    for(String s:new String[]{"10:15","10:15:30","10:15:30.123456789","24:00","10","1:2","10:15:30.1234567890"}) t(()->LocalTime.parse(s));
    for(String s:new String[]{"2007-12-03T10:15:30","2007-12-03T10:15","2007-12-03 10:15"}) t(()->LocalDateTime.parse(s));
    for(String s:new String[]{"2007-12-03T10:15:30+01:00[Europe/Paris]","2007-12-03T10:15:30Z","2007-12-03T10:15:30+01","2007-12-03T10:15:30+01:00[Bad/Zone]","2007-12-03T10:15:30+05:00[Europe/Paris]"}){ t(()->ZonedDateTime.parse(s)); t(()->OffsetDateTime.parse(s)); t(()->Instant.parse(s));}
    for(String s:new String[]{"P1Y2M3D","P-1Y2M","-P1Y2W3D","P","P1D1Y","p1y","P99999999999Y","P1Y2M3DT1H"}) t(()->Period.parse(s));
    for(String s:new String[]{"PT20.345S","PT15M","PT10H","P2D","P2DT3H4M","PT-6H3M","-PT6H3M","-PT-6H+3M","PT","P","PT0.5S","PT-0.5S","PT1.0000000001S","P1DT","PT1S1M","PT9223372036854775808S"}) t(()->Duration.parse(s));
    for(String s:new String[]{"+1","+01","+0130","+01:30","+01:30:15","-18:00","+18:01","1","Z","+1:30","+99"}) t(()->ZoneOffset.of(s));
    for(String s:new String[]{"Foo/Bar","UTC+1","GMT-03:00","UT","x","Europe/","CET","EST","EST5EDT"}) t(()->ZoneId.of(s));
    p(Duration.ofSeconds(-1,1));p(Duration.ofMillis(-1500).toMillis());p(Duration.ofNanos(Long.MIN_VALUE));p(Duration.ofHours(25).plusMinutes(61).toString());p(Duration.between(dt,dt.plusDays(3).plusNanos(5)));
    p(Duration.ofSeconds(100).dividedBy(7));p(Duration.ofSeconds(100).multipliedBy(-3));t(()->Duration.ofSeconds(Long.MAX_VALUE,999999999).plusNanos(1));p(Duration.ofSeconds(Long.MIN_VALUE));p(Duration.ofDays(2).truncatedTo(ChronoUnit.HOURS));
    p(Instant.EPOCH);p(Instant.MAX);p(Instant.MIN);p(Instant.ofEpochMilli(-1));p(Instant.ofEpochSecond(1700000000L,123456000));t(()->Instant.MAX.plusSeconds(1));
    p(Year.of(2024).isLeap());p(YearMonth.of(2024,2).atEndOfMonth());p(MonthDay.of(2,29).atYear(2023));t(()->MonthDay.parse("--12-03"));t(()->Year.parse("2007"));t(()->YearMonth.parse("2007-12"));
    p(d.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));p(d.with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY)));p(d.with(TemporalAdjusters.next(DayOfWeek.THURSDAY)));p(d.with(TemporalAdjusters.dayOfWeekInMonth(-2,DayOfWeek.SUNDAY)));
    t(()->LocalDate.of(2023,2,29));t(()->LocalDate.of(2023,4,31));t(()->LocalTime.of(25,0));t(()->d.get(ChronoField.HOUR_OF_DAY));t(()->d.get(ChronoField.EPOCH_DAY));t(()->tm.plus(1,ChronoUnit.DAYS));
    t(()->LocalDate.from(tm));t(()->LocalDate.parse("03/04/2024",DateTimeFormatter.ofPattern("dd/MM/yyyy")));t(()->LocalDate.parse("3 Mar 24",DateTimeFormatter.ofPattern("d MMM yy")));t(()->LocalDate.parse("31 Feb 2024",DateTimeFormatter.ofPattern("d MMM uuuu")));t(()->LocalDate.parse("31 Feb 2024",DateTimeFormatter.ofPattern("d MMM uuuu").withResolverStyle(ResolverStyle.STRICT)));t(()->LocalDate.parse("45 Feb 2024",DateTimeFormatter.ofPattern("d MMM uuuu").withResolverStyle(ResolverStyle.LENIENT)));
    t(()->LocalDateTime.parse("20240102030405",DateTimeFormatter.ofPattern("yyyyMMddHHmmss")));t(()->LocalTime.parse("3:04 PM",DateTimeFormatter.ofPattern("h:mm a")));t(()->LocalDate.parse("2024-W05-3",DateTimeFormatter.ISO_WEEK_DATE));t(()->LocalDate.parse("2024-366",DateTimeFormatter.ISO_ORDINAL_DATE));t(()->ZonedDateTime.parse("Tue, 3 Jun 2008 11:05:30 GMT",DateTimeFormatter.RFC_1123_DATE_TIME));
    t(()->DateTimeFormatter.ofPattern("yyyy-MM-dd{"));t(()->DateTimeFormatter.ofPattern("ddd"));t(()->DateTimeFormatter.ofPattern("b"));t(()->DateTimeFormatter.ofPattern("HH").format(d));t(()->DateTimeFormatter.ISO_INSTANT.format(dt));
    t(()->d.datesUntil(d.plusDays(5)).toList());t(()->d.datesUntil(d.plusMonths(5),Period.ofMonths(1)).toList());t(()->d.datesUntil(d.plusMonths(7),Period.parse("P1M3D")).toList());
    p(ChronoField.DAY_OF_MONTH.range());p(d.range(ChronoField.DAY_OF_MONTH));p(Arrays.toString(ChronoUnit.values()));p(ChronoUnit.DECADES.getDuration());p(Clock.fixed(Instant.EPOCH,ZoneOffset.UTC));
    t(()->DateTimeFormatter.ISO_DATE.parse("2024-01-01"));t(()->DateTimeFormatter.ISO_DATE_TIME.parseBest("2024-01-01T10:00",ZonedDateTime::from,LocalDateTime::from));
    t(()->new DateTimeFormatterBuilder().appendPattern("yyyy-MM-dd").parseDefaulting(ChronoField.HOUR_OF_DAY,5).toFormatter().parse("2024-05-06",LocalDateTime::from));
    t(()->LocalDateTime.MIN);t(()->LocalDateTime.MAX.plusNanos(1));t(()->OffsetDateTime.MAX);t(()->dt.toEpochSecond(ZoneOffset.ofHours(3)));t(()->dt.truncatedTo(ChronoUnit.MINUTES));t(()->dt.until(dt.plusYears(3),ChronoUnit.HALF_DAYS));
    for(String z:new String[]{"Europe/London","America/Sao_Paulo","Asia/Tokyo","Europe/Dublin","Africa/Casablanca"}){ long q=0; ZoneRules r=ZoneId.of(z).getRules(); for(long s=-3000000000L;s<4000000000L;s+=3600*3700){ q=q*31+r.getOffset(Instant.ofEpochSecond(s)).getTotalSeconds(); q+=r.getValidOffsets(LocalDateTime.ofEpochSecond(s,0,ZoneOffset.UTC)).size()*1000; } p(z+" "+q); }
  }
}
