// Where the spliterators of trees and their views split, what they promise;
// and what of skip lists does not depend on chance.
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
public class Main {
  static String tree(Spliterator<?> s, int depth){
    if(depth==0) return "-";
    String before=s.estimateSize()+":"+Integer.toHexString(s.characteristics())+"/"+s.getExactSizeIfKnown();
    Spliterator<?> p=s.trySplit();
    if(p==null){ StringBuilder b=new StringBuilder();
        s.forEachRemaining(x->b.append(b.length()==0?"":" ").append(x)); return before+"["+b+"]"; }
    return before+"("+tree(p,depth-1)+", "+tree(s,depth-1)+")";
  }
  static String cmp(Spliterator<?> s){ try { Object c=s.getComparator(); return c==null?"null":"cmp"; }
      catch(IllegalStateException e){ return "ISE"; } }
  static void show(String n, Collection<?> c){ try {
      System.out.println(n+" "+cmp(c.spliterator())+" "+tree(c.spliterator(),20)); } catch(Throwable t){
      System.out.println(n+" "+t);} }
  static void all(String n, NavigableMap<Integer,String> m){
    show(n+".keys",m.keySet()); show(n+".nav",m.navigableKeySet()); show(n+".values",m.values());
        show(n+".entries",m.entrySet()); show(n+".descKeys",m.descendingKeySet());
  }
  static NavigableMap<Integer,String> fill(NavigableMap<Integer,String> m,int n,int mul){
      for(int i=0;i<n;i++) m.put(i*mul%n,"v"+i*mul%n); return m; }
  public static void main(String[] a) throws Exception {
    for(int n:new int[]{0,1,2,3,7,20}) { NavigableMap<Integer,String> m=fill(new TreeMap<>(),n,1); all("m"+n,m);
        all("desc"+n,m.descendingMap());
       if(n>3){ all("head"+n,m.headMap(n/2,true)); all("tail"+n,m.tailMap(n/2,true));
           all("sub"+n,m.subMap(1,true,n-2,false)); all("subdesc"+n,m.subMap(1,true,n-2,false).descendingMap());
           all("descsub"+n, m.descendingMap().subMap(n-2,true,2,true)); }
       TreeSet<Integer> s=new TreeSet<>(m.keySet()); show("set"+n,s); show("dset"+n,s.descendingSet());
           show("hset"+n,s.headSet(n/2)); show("copy"+n,new TreeSet<>(s));
           show("ddset"+n,s.descendingSet().descendingSet());
       show("tmcopy"+n,new TreeMap<>(m).keySet()); }
    NavigableMap<Integer,String> m=fill(new TreeMap<>(),37,11); for(int i=0;i<37;i+=3) m.remove(i); all("rem",m);
    NavigableMap<Integer,String> c=fill(new TreeMap<>(Comparator.reverseOrder()),13,5); all("cmp",c);
        all("cmpdesc",c.descendingMap());
    // levels and colours of what is built in one go
    for (int n = 1; n < 40; n += 4) {
      TreeMap<Integer, String> b = new TreeMap<>(fill(new TreeMap<>(), n, 1));
      for (int i = 0; i < 9; i++) b.put(n + i * 5 % 9, "new");
      show("grown" + n, b.keySet());
      for (int i = 0; i < n; i += 3) b.remove(i);
      show("shrunk" + n, b.keySet());
      TreeMap<Integer, String> all = new TreeMap<>();
      all.putAll(b);
      show("putAll" + n, all.keySet());
      show("clone" + n, ((TreeMap<?, ?>) b.clone()).keySet());
      show("other order" + n, new TreeSet<>(Comparator.<Integer>reverseOrder()) {{ addAll(b.keySet()); }});
      ByteArrayOutputStream o = new ByteArrayOutputStream();
      new ObjectOutputStream(o).writeObject(List.of(b, new TreeSet<>(b.keySet())));
      List<?> l = (List<?>) new ObjectInputStream(new ByteArrayInputStream(o.toByteArray())).readObject();
      show("read" + n, ((TreeMap<?, ?>) l.get(0)).keySet());
      show("read" + n, (TreeSet<?>) l.get(1));
    }
    show("iota", new TreeSet<>(fill(new TreeMap<>(), 9, 1).headMap(5).keySet()));
    // advance then split
    for(int k=1;k<20;k+=3){ Spliterator<Integer> s=fill(new TreeMap<>(),20,7).keySet().spliterator();
        for(int i=0;i<k;i++) s.tryAdvance(x->{}); System.out.println(k+" "+tree(s,20));
      s=fill(new TreeMap<>(),20,7).descendingMap().keySet().spliterator();
          for(int i=0;i<k;i++) s.tryAdvance(x->{}); System.out.println(k+" "+tree(s,20));
      Spliterator<String> v=fill(new TreeMap<>(),20,7).values().spliterator(); v.trySplit();
          for(int i=0;i<k;i++) v.tryAdvance(x->{}); System.out.println(k+" "+tree(v,20)); }
    // late binding and CME
    { TreeMap<Integer,String> t=new TreeMap<>(fill(new TreeMap<>(),9,1));
        Spliterator<Integer> s=t.keySet().spliterator(); t.put(100,"x"); System.out.println(s.estimateSize());
        t.put(101,"y");
      try { s.tryAdvance(x->System.out.println("adv "+x)); } catch(Exception e){ System.out.println(e);}
      try { s.forEachRemaining(x->System.out.print(x+" ")); System.out.println(); } catch(Exception e){
          System.out.println(e);}
      Spliterator<Map.Entry<Integer,String>> es=t.entrySet().spliterator(); try {
          es.tryAdvance(x->{x.setValue("q"); t.remove(3);}); } catch(Exception e){ System.out.println(e);} }
    { TreeMap<Integer,String> t=new TreeMap<>(fill(new TreeMap<>(),9,1));
        Spliterator<Integer> s=t.keySet().spliterator(); try { s.tryAdvance(x->{ System.out.println("in "+x);
        t.put(200,"z");}); } catch(Exception e){ System.out.println(e);}
      Spliterator<Integer> u=t.keySet().spliterator(); try { u.forEachRemaining(x->{ System.out.print("in "+x+" ");
          if(x<300) t.put(201+x,"z");}); } catch(Exception e){ System.out.println(e);} }
    for(Spliterator<?> s: List.of(new TreeSet<>(Set.of(1)).spliterator(), new TreeMap<>().keySet().spliterator(),
        new TreeMap<>().descendingMap().values().spliterator(),
        new TreeSet<>(Set.of(1,2)).headSet(2).spliterator())) { try { s.tryAdvance(null);
        System.out.println("none"); } catch(Throwable t){ System.out.println(t.getClass()); } try {
        s.forEachRemaining(null); System.out.println("none"); } catch(Throwable t){
        System.out.println(t.getClass()); } }
    ConcurrentSkipListMap<Integer,String> k=new ConcurrentSkipListMap<>(); fill(k,9,2);
    ConcurrentSkipListSet<Integer> set = new ConcurrentSkipListSet<>(k.keySet());
    for (Collection<?> x : List.<Collection<?>>of(k.keySet(), k.values(), k.entrySet(), k.descendingMap().keySet(),
        k.subMap(1, 5).values(), k.subMap(1, 5).keySet(), k.subMap(1, 5).entrySet(), k.descendingKeySet(), set,
        set.descendingSet(), set.headSet(4))) {
      Spliterator<?> s = x.spliterator();
      System.out.println("csl " + cmp(s) + " " + s.estimateSize() + ":" + Integer.toHexString(s.characteristics())
          + "/" + s.getExactSizeIfKnown());
      List<Object> l = new ArrayList<>();
      Deque<Spliterator<?>> open = new ArrayDeque<>(List.of(s));
      while (!open.isEmpty()) {
        Spliterator<?> rest = open.pop(), front = rest.trySplit();
        if (front != null) {
          open.push(rest);
          open.push(front);
        } else {
          rest.forEachRemaining(l::add);
        }
      }
      System.out.println(l);
    }
  }
}
