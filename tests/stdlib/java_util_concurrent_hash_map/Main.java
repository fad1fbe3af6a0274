import java.util.*; import java.util.concurrent.*; import java.util.stream.*;
public class Main { record B(int v){public int hashCode(){return v%3;}}
 public static void main(String[] a) throws Exception{
  ConcurrentHashMap<Integer,Integer> m=new ConcurrentHashMap<>(); for(int i=0;i<30;i++)m.put(i*37%101*16,i); System.out.println(m); 
  for(int n:new int[]{1,5,6,7,10,12,13,20,25}){ Map<Integer,Integer> s=new TreeMap<>(); for(int i=0;i<n;i++)s.put(i*16,i); System.out.println(new ConcurrentHashMap<>(s)); ConcurrentHashMap<Integer,Integer> q=new ConcurrentHashMap<>(n); q.putAll(s); System.out.println(q.keySet());}
  ConcurrentHashMap<Object,Integer> c=new ConcurrentHashMap<>(); for(int i=0;i<20;i++){c.put(i*16,i); c.put("k"+i,i);} System.out.println(c);
  ConcurrentHashMap<Object,Integer> d=new ConcurrentHashMap<>(); for(int i=0;i<9;i++)d.put(i*64,i); d.put(1,1); d.put(17,1);d.put(33,1);d.put(65,1); System.out.println(d);
  try{ConcurrentHashMap<Integer,Integer> f=new ConcurrentHashMap<>(); f.computeIfAbsent(1,k->f.computeIfAbsent(17,x->5));}catch(Exception e){System.out.println(e);}
  try{ConcurrentHashMap<Integer,Integer> f=new ConcurrentHashMap<>(); f.compute(1,(k,v)->f.put(1,5));}catch(Exception e){System.out.println(e);}
  try{ConcurrentHashMap<Integer,Integer> f=new ConcurrentHashMap<>(); f.put(33,1); f.computeIfAbsent(1,k->f.put(17,5)==null?4:6);}catch(Exception e){System.out.println(e);}
  System.out.println(m.reduceValuesToInt(1,x->x,0,Integer::sum)+" "+m.reduceKeys(10,Integer::max)+" "+m.search(1,(k,v)->v==7?k:null)+" "+m.reduceToLong(5,(k,v)->k*v,0,Long::sum)+" "+m.reduceEntries(1,e->e.getValue(),Integer::sum)+" "+m.searchValues(1000,v->v>28?v:null)); m.forEachKey(Long.MAX_VALUE,k->k>1500?k:null,System.out::println);
  System.out.println(m.merge(16,5,Integer::sum)+" "+m.computeIfPresent(0,(k,v)->null)+" "+m.containsKey(0)+m.size()+" "+m.compute(9999,(k,v)->v==null?1:2)+m.replace(9999,3)+m.remove(9999,4)+m.remove(9999)+m.mappingCount()); 
  try{m.put(null,1);}catch(Exception e){System.out.println(e);} try{m.get(null);}catch(Exception e){System.out.println(e.getClass());}
  Set<String> s=ConcurrentHashMap.newKeySet(); s.addAll(List.of("x","y","z")); System.out.println(s+" "+s.remove("y")+s+s.hashCode()); 
  ConcurrentHashMap<Integer,Integer> z=new ConcurrentHashMap<>(); Thread[] ts=new Thread[4]; for(int k=0;k<4;k++){ts[k]=new Thread(()->{for(int i=0;i<5000;i++)z.merge(i%1000,1,Integer::sum);});ts[k].start();} for(Thread t:ts)t.join(); System.out.println(z.size()+" "+z.values().stream().mapToInt(x->x).sum()+" "+z.get(500));
  ConcurrentHashMap<B,Integer> bb=new ConcurrentHashMap<>(); for(int i=0;i<100;i++)bb.put(new B(i),i); System.out.println(bb.size()+" "+bb.get(new B(77))); for(int i=0;i<90;i++)bb.remove(new B(i)); System.out.println(new TreeSet<>(bb.values()));
  for(Iterator<Map.Entry<Integer,Integer>> it=m.entrySet().iterator();it.hasNext();){var e=it.next(); if(e.getValue()%2==0)it.remove(); else e.setValue(-e.getValue());} System.out.println(m+" "+m.hashCode()+m.equals(new HashMap<>(m)));
 }}
