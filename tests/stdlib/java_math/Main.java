import java.math.*; import java.util.*;
public class Main { static void p(Object o){System.out.println(o);} interface E{Object r() throws Exception;}
 static StringBuilder sb=new StringBuilder(); static long hh=0; static int n=0;
 static void t(E e){Object r; try{r=e.r();}catch(Throwable x){r=x.getClass().getSimpleName()+": "+x.getMessage();} p((n++)+" "+r);}
 static void h(E e){Object r; try{r=e.r();}catch(Throwable x){r=x.getClass().getSimpleName()+": "+x.getMessage();} hh=hh*31+String.valueOf(r).hashCode();  } static String ctx=""; static int k;
 public static void main(String[] a){
  Random r=new Random(5); 
  for(int i=0;i<120;i++){ int b1=r.nextInt(i<115?400:20000)+1,b2=r.nextInt(i<115?400:12000)+1; BigInteger x=new BigInteger(b1,r), y=new BigInteger(b2,r); if(r.nextBoolean())x=x.negate(); if(r.nextBoolean())y=y.negate(); final BigInteger X=x,Y=y; int s=r.nextInt(200)-100;
   h(()->X.add(Y));h(()->X.subtract(Y));h(()->X.multiply(Y));h(()->X.divide(Y));h(()->X.remainder(Y));h(()->X.mod(Y));h(()->X.gcd(Y));h(()->X.and(Y));h(()->X.or(Y));h(()->X.xor(Y));h(()->X.not());h(()->X.andNot(Y));h(()->X.shiftLeft(s));h(()->X.shiftRight(s));h(()->X.bitLength()+" "+X.bitCount()+" "+X.getLowestSetBit()+" "+X.hashCode());h(()->X.toString(2+Math.abs(s)%35));h(()->new BigInteger(X.toString(7),7).equals(X));h(()->Arrays.hashCode(X.toByteArray()));h(()->new BigInteger(X.toByteArray()).equals(X));h(()->X.doubleValue()+" "+X.floatValue()+" "+X.longValue()+" "+X.intValue());h(()->X.abs().sqrt());h(()->X.testBit(Math.abs(s)));h(()->X.setBit(Math.abs(s)));h(()->X.clearBit(Math.abs(s)));h(()->X.flipBit(Math.abs(s)));h(()->X.compareTo(Y));
   if(i<400){h(()->X.modPow(Y,BigInteger.valueOf(1000003)));h(()->X.modInverse(Y));h(()->X.pow(Math.abs(s)%9));h(()->X.longValueExact());h(()->X.intValueExact());}
   if(i%100==0)p(i+" "+hh);
  }
  BigInteger f=BigInteger.ONE; for(int i=2;i<=500;i++)f=f.multiply(BigInteger.valueOf(i)); p(f.toString().hashCode()+" "+f.bitLength()); p(new BigInteger(f.toString()).equals(f));
  BigInteger big=BigInteger.ONE.shiftLeft(20000).subtract(BigInteger.ONE); p(big.multiply(big).hashCode()); p(big.pow(3).divide(big.add(BigInteger.TWO)).hashCode()); p(big.toString(16).length()+" "+big.toString().hashCode());
  p(new BigInteger("170141183460469231731687303715884105727").isProbablePrime(50)); p(BigInteger.valueOf(1000000).nextProbablePrime());
  for(String s:new String[]{"","-","+","--1","1-","12a","0x1"," 1","+5","-0","00012"}) t(()->new BigInteger(s));
  t(()->BigInteger.ONE.divide(BigInteger.ZERO));t(()->BigInteger.ONE.mod(BigInteger.valueOf(-1)));t(()->BigInteger.ONE.pow(-1));t(()->BigInteger.TWO.pow(Integer.MAX_VALUE).bitLength());t(()->BigInteger.valueOf(-5).sqrt());t(()->BigInteger.TEN.testBit(-1));
  BigDecimal[] v=new BigDecimal[25]; String[] base={"0","1","-1","0.00","1E+5","1E-5","123.456","-99.995","1000","0.1","0.5","2.5","-2.5","1E+400","12345678901234567890.12345","0E+3","0E-7","3","7","9.99","1.10","100E-2","5E-324"}; for(int i=0;i<v.length;i++) v[i]= i<base.length? new BigDecimal(base[i]) : new BigDecimal(new BigInteger(r.nextInt(120)+1,r).multiply(BigInteger.valueOf(r.nextBoolean()?1:-1)), r.nextInt(40)-15);
  MathContext[] mcs={MathContext.UNLIMITED,MathContext.DECIMAL32,new MathContext(3,RoundingMode.DOWN),new MathContext(1,RoundingMode.UP),new MathContext(5,RoundingMode.CEILING),new MathContext(9,RoundingMode.FLOOR),new MathContext(4,RoundingMode.HALF_DOWN),new MathContext(6,RoundingMode.UNNECESSARY),MathContext.DECIMAL128};
  for(int i=0;i<v.length;i++){ BigDecimal x=v[i];  h(()->x.toString()+x.toPlainString().hashCode()+x.toEngineeringString()+x.precision()+x.hashCode()+x.stripTrailingZeros()+x.ulp()+x.doubleValue()+" "+x.floatValue()+" "+x.longValue()+" "+x.intValue()); p("A"+i+" "+x+" "+hh);
   h(()->x.longValueExact());h(()->x.toBigIntegerExact());h(()->x.toBigInteger());h(()->x.movePointLeft(3)+" "+x.movePointRight(4)+" "+x.scaleByPowerOfTen(-2)); p("B"+hh);
   for(int e=-3;e<6;e++){int E=e; for(MathContext mc:mcs)h(()->x.pow(E,mc));} p("C"+hh);
   for(MathContext mc:mcs){h(()->x.round(mc));h(()->x.abs(mc)+""+x.negate(mc));} p("D"+hh); for(MathContext mc:mcs){h(()->x.abs().sqrt(mc));} p("E"+hh);
   for(RoundingMode m:RoundingMode.values()) for(int s=-6;s<8;s+=3){int S=s; h(()->x.setScale(S,m));} p("F"+hh);
   for(BigDecimal y:v){ k=0; ctx="G "+x+" ; "+y; h(()->x.add(y)); h(()->x.multiply(y)); h(()->x.compareTo(y)+" "+x.equals(y)+x.max(y)+x.min(y)); h(()->x.divide(y)); h(()->x.divideToIntegralValue(y)); h(()->x.remainder(y)); h(()->x.divide(y,3,RoundingMode.HALF_EVEN)); h(()->x.divide(y,RoundingMode.FLOOR));} p("G"+hh);
   for(BigDecimal y:v) for(MathContext mc:mcs){ k=0; ctx="H "+x+" ; "+y+" "+mc; h(()->x.add(y,mc)); h(()->x.subtract(y,mc)); h(()->x.multiply(y,mc)); h(()->x.divide(y,mc)); } p("H"+hh);
   for(BigDecimal y:v) for(MathContext mc:mcs){ k=0;ctx="I "+x+" ; "+y+" "+mc; h(()->x.divideToIntegralValue(y,mc)); h(()->x.remainder(y,mc));} p("I"+hh);
  }
  for(String s:new String[]{"","-",".","1e","1e+","1.2.3","abc","1e99999999999","+.5","5.","-0.0","1E+2147483648","0e5","1_0","e5"}) t(()->new BigDecimal(s));
  t(()->new BigDecimal(0.1));t(()->BigDecimal.valueOf(0.1));t(()->new BigDecimal(Double.NaN));t(()->BigDecimal.ONE.divide(BigDecimal.valueOf(3)));t(()->BigDecimal.ONE.divide(BigDecimal.ZERO));t(()->BigDecimal.ZERO.divide(BigDecimal.ZERO));t(()->BigDecimal.ONE.setScale(-1));t(()->new MathContext("precision=5 roundingMode=UP"));t(()->new MathContext("x"));
 }}
