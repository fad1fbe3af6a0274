import java.util.*; import java.util.random.*;
public class Main { public static void main(String[] a){
 RandomGeneratorFactory.all().sorted(Comparator.comparing(RandomGeneratorFactory::name)).filter(f->!f.name().startsWith("Secure")).forEach(f->System.out.println(f.name()+" "+f.group()+" "+f.stateBits()+" "+f.equidistribution()+" "+f.isStatistical()+f.isStochastic()+f.isHardware()+f.isArbitrarilyJumpable()+f.isDeprecated()+f.isJumpable()+f.isLeapable()+f.isSplittable()+f.isStreamable()+" "+f.period().bitLength()+" "+f.period().toString(16)+" "+f.equals(RandomGeneratorFactory.of(f.name()))));
 System.out.println(RandomGeneratorFactory.getDefault().name());
 for(String n:"L32X64MixRandom L64X128MixRandom L64X128StarStarRandom L64X256MixRandom L64X1024MixRandom L128X128MixRandom L128X256MixRandom L128X1024MixRandom Xoroshiro128PlusPlus Xoshiro256PlusPlus Random SplittableRandom".split(" ")){
  RandomGenerator g=RandomGeneratorFactory.of(n).create(42); System.out.println(n+" "+g.nextLong()+" "+g.nextInt()+" "+g.nextLong()+" "+g.nextInt(10)+" "+g.nextDouble()+" "+g.nextInt(5,50)+" "+g.nextBoolean()+" "+g.nextFloat()+" "+g.nextLong(1000000007L));
  for(int i=0;i<40;i++)g.nextLong(); System.out.println(g.nextLong());
  try{RandomGenerator b=RandomGeneratorFactory.of(n).create(new byte[]{1,2,3,4,5,6,7,8,9,10,11,12,13}); System.out.println("bytes "+b.nextLong()+" "+b.nextLong());}catch(Exception e){System.out.println(e);}
  if(g instanceof RandomGenerator.SplittableGenerator s){RandomGenerator.SplittableGenerator t=s.split(); System.out.println("split "+t.nextLong()+" "+t.nextLong()+" "+g.nextLong());}
  if(g instanceof RandomGenerator.LeapableGenerator s){ var c=s.copyAndJump(); System.out.println("jump "+c.nextLong()+" "+s.nextLong()+" "+s.jumpDistance()); var d=s.copyAndLeap(); System.out.println("leap "+d.nextLong()+" "+s.nextLong()+" "+s.leapDistance());}
  System.out.println(Arrays.toString(g.ints(4).toArray())+Arrays.toString(g.doubles(2,1,3).toArray())+Arrays.toString(g.longs(3,-5,5).toArray())+" "+g.nextDouble(3.5)+" "+g.nextFloat(1,4)); byte[] bb=new byte[11]; g.nextBytes(bb); System.out.println(Arrays.toString(bb));
 }
 try{RandomGenerator.of("Foo");}catch(Exception e){System.out.println(e);} try{RandomGeneratorFactory.of("Foo");}catch(Exception e){System.out.println(e);} try{RandomGenerator.SplittableGenerator.of("Random");}catch(Exception e){System.out.println(e);}
 RandomGenerator r=new Random(5); Random w=Random.from(RandomGeneratorFactory.of("L64X128MixRandom").create(7)); System.out.println(w.nextInt()+" "+w.nextInt(10)+" "+w.nextLong()+" "+w.nextDouble()+" "+w.nextBoolean()+w.nextFloat()+w.nextInt(3,9)); try{w.setSeed(1);}catch(Exception e){System.out.println(e);}
 for(String s:new String[]{"nextInt0","d","f"}) try{ if(s=="d")r.nextDouble(5,1); else if(s=="f")r.nextFloat(-1); else r.nextInt(0);}catch(Exception e){System.out.println(e.getMessage());}
 System.out.println(Arrays.toString(RandomGeneratorFactory.of("L64X128MixRandom").create(1).equiDoubles(0,1,true,false).limit(3).toArray()));
 SplittableRandom sr=new SplittableRandom(9); System.out.println(sr.splits(3).map(x->x.nextInt()).toList()+" "+sr.nextInt()+Arrays.toString(sr.ints(3,0,100).toArray()));
}}
