import java.util.*; import java.util.concurrent.*; import java.util.function.*; import java.util.stream.*;
public class Main {
 static void t(String n, Callable<Object> c){ try{ Object o=c.call(); System.out.println(n+" = "
         +(o instanceof Object[] a?Arrays.deepToString(a):o)); }catch(Throwable e){ System.out.println(n+" ! "
         +e.getClass().getName() + (e instanceof NullPointerException ? "" : ": " + e.getMessage())); } }
 enum En{A,B,C,D}
 public static void main(String[] z){
  List<Supplier<Map<String,Integer>>> ms=List.of(HashMap::new,LinkedHashMap::new,TreeMap::new,Hashtable::new,
          WeakHashMap::new,ConcurrentHashMap::new,ConcurrentSkipListMap::new,()->new LinkedHashMap<>(16,.75f,true),
          ()->Collections.synchronizedMap(new HashMap<>()),()->Collections.checkedMap(new TreeMap<>(),String.class,
          Integer.class));
  for(var s:ms){ Map<String,Integer> m=s.get(); String n=m.getClass().getSimpleName();
  
        t(n+" nk",()->m.put(null,1));
       
        t(n+" nv",()->m.put("a",null));
       
        t(n+" gn",()->m.get(null));
       
        t(n+" ckn",()->m.containsKey(null));
       
        t(n+" cvn",()->m.containsValue(null));
       
        t(n+" rn",()->m.remove(null));
       
        t(n+" god",()->m.getOrDefault(null,5)); m.clear();
   for(String k:"one two three four five six seven eight nine ten eleven twelve".split(" ")) m.put(k,k.length());
  
        t(n,()->m.toString()+m.hashCode()+" "+m.size());
       
        t(n+" ks",()->m.keySet()+" "+m.values()+" "+m.entrySet());
  
        t(n+" pia",()->m.putIfAbsent("one",9)+" "+m.putIfAbsent("zero",0));
       
        t(n+" cia",()->m.computeIfAbsent("one",k->7)+" "+m.computeIfAbsent("thirteen",String::length)+" "
                +m.computeIfAbsent("nul",k->null));
  
        t(n+" cip",()->m.computeIfPresent("one",(k,v)->v+1)+" "+m.computeIfPresent("two",(k,v)->null)+" "
                +m.computeIfPresent("qq",(k,v)->1)+m);
       
        t(n+" cmp",()->m.compute("three",(k,v)->v==null?1:v*2)+" "+m.compute("x",(k,v)->v==null?1:2)+" "
                +m.compute("four",(k,v)->null)+m.compute("y",(k,v)->null)+m);
  
        t(n+" mrg",()->m.merge("one",5,Integer::sum)+" "+m.merge("m",5,Integer::sum)+" "+m.merge("five",1,(a,
                b)->null)+m);
       
        t(n+" mrgN",()->m.merge("one",null,Integer::sum));
       
        t(n+" mrgF",()->m.merge("one",1,null));
       
        t(n+" ciaN",()->m.computeIfAbsent("one",null));
       
        t(n+" rep",()->m.replace("one",3)+" "+m.replace("none",3)+m.replace("one",3,4)+m.replace("one",3,5)
                +m.remove("one",9)+m.remove("one",4)+m);
  
        t(n+" ra",()->{m.replaceAll((k,v)->v*10);return m;});
       
        t(n+" raN",()->{m.replaceAll((k,v)->null);return m;});
                for(String k:"one two three four five six seven".split(" ")) m.put(k,k.length());
  
        t(n+" cme",()->{for(String k:m.keySet()) m.put(k+"!",1); return 0;}); m.keySet().removeIf(k->k.endsWith("!"));
  
        t(n+" cme1",()->{for(String k:m.keySet()) m.put(k,1); return m;});
  
        t(n+" cme2",()->{m.forEach((k,v)->{ if(m.size()<99) m.put(k+"q",1);}); return 0;});
                m.keySet().removeIf(k->k.contains("q"));
  
        t(n+" cme3",()->{m.computeIfAbsent("zzz",k->{m.put("zzy",1);return 2;}); return m.size();}); 
  
        t(n+" cme4",()->{m.replaceAll((k,v)->{m.remove("six");return 2;}); return m.size();}); 
  
        t(n+" cme5",()->{m.merge("seven",1,(k,v)->{m.put("yyy",1);return 2;}); return m.size();}); 
  
        t(n+" ksadd",()->m.keySet().add("q"));
       
        t(n+" vadd",()->m.values().add(1));
       
        t(n+" esadd",()->m.entrySet().add(Map.entry("a",1)));
  
        t(n+" ksr",()->m.keySet().remove("one")+" "+m.keySet().removeAll(List.of("two","zz"))
                +m.keySet().retainAll(new HashSet<>(List.of("three","five","six","seven","zero")))+m);
       
        t(n+" vr",()->m.values().remove(5)+" "+m.values().removeIf(v->v==3)+m);
  
        t(n+" es",()->m.entrySet().contains(Map.entry("three",5))+" "+m.entrySet().remove(Map.entry("three",1))
                +m.entrySet().contains("x")+m.entrySet().contains(null));
  
        t(n+" esv",()->{for(var e:m.entrySet()) e.setValue(e.getValue()+1); return m;});
       
        t(n+" est",()->{var e=m.entrySet().iterator().next(); return e+" "+e.hashCode()+" "
                +e.equals(Map.entry(e.getKey(),e.getValue()));});
       
        t(n+" esarr",()->m.entrySet().toArray().length+" "+m.keySet().toArray(new String[0]).length
                +Arrays.toString(m.values().toArray()));
  
        t(n+" itr",()->{var i=m.keySet().iterator(); i.next(); i.remove(); i.remove(); return m;});
  
        t(n+" eq",()->m.equals(new HashMap<>(m))+" "+new HashMap<>(m).equals(m)+" "
                +m.keySet().equals(new HashSet<>(m.keySet()))+m.entrySet().equals(new HashSet<>(m.entrySet()))+" "
                +m.entrySet().hashCode()+" "+m.keySet().hashCode());
   if(m.getClass().getName().startsWith("java.util.") && !m.getClass().getName().contains("onc")&&!m.getClass().getName().contains("heck")&&!m.getClass().getName().contains("eak"))
        t(n+" spl",()->Integer.toHexString(m.keySet().spliterator().characteristics())+" "
                +Integer.toHexString(m.values().spliterator().characteristics())+" "
                +Integer.toHexString(m.entrySet().spliterator().characteristics()));
  
        t(n+" pall",()->{m.putAll(null);return 0;});
       
        t(n+" self",()->{ try{ ((Map)m).put("self",m); return m.toString().length()>0; } finally { m.remove("self");
                } });
  
        t(n+" clone",()->m instanceof HashMap<String,Integer> h?h.clone().equals(m):m instanceof TreeMap<String,
                Integer> q?q.clone()+"":""); 
   if(m instanceof SequencedMap<String,Integer> q){
        t(n+" seq",()->q.firstEntry()+" "+q.lastEntry()+" "+q.reversed()+q.sequencedKeySet().reversed()
                +q.sequencedValues().reversed()+q.sequencedEntrySet().getLast());
       
        t(n+" pf",()->q.putFirst("first",1)+" "+q.putLast("last",2)+q);
       
        t(n+" poll",()->q.pollFirstEntry()+" "+q.pollLastEntry()+q);
       
        t(n+" rp",()->{q.reversed().put("rr",1); return q+" "+q.reversed().firstEntry()+q.reversed().equals(q)
                +q.reversed().hashCode();});
       
        t(n+" fes",()->q.firstEntry().setValue(3));
       
        t(n+" kf",()->q.sequencedKeySet().removeFirst());
       
        t(n+" kaf",()->{q.sequencedKeySet().addFirst("x");return 0;}); m.clear();
       
        t(n+" fe0",()->q.firstEntry()+" "+q.pollLastEntry());
       
        t(n+" kf0",()->q.sequencedKeySet().getFirst()); }
   if(m instanceof NavigableMap<String,Integer> q){ for(String k:"a b c d e f g".split(" "))q.put(k,k.charAt(0)-'a');
       
        t(n+" nav",()->q.floorKey("c5")+q.ceilingEntry("c5")+q.lowerKey("a")+q.higherEntry("g")+q.headMap("c",true)
                +q.tailMap("e",false)+q.subMap("b","d")+q.descendingMap()+q.descendingKeySet()
                +q.navigableKeySet().headSet("c"));
       
        t(n+" sub",()->q.subMap("d","b"));
       
        t(n+" subput",()->q.subMap("b","d").put("z",1));
       
        t(n+" subsub",()->q.subMap("b","d").subMap("a","c"));
       
        t(n+" hm",()->q.headMap("c").tailMap("d"));
       
        t(n+" fkN",()->q.floorKey(null));
       
        t(n+" fk0",()->q.headMap("a").firstKey());
       
        t(n+" ds",()->q.descendingMap().subMap("e",true,"b",false));
       
        t(n+" sclr",()->{q.subMap("b","d").clear(); return q+" "+q.headMap("e").size();});
       
        t(n+" cmp",()->q.comparator()); if(q instanceof ArrayList)
        t(n+" splc",()->Integer.toHexString(q.descendingKeySet().spliterator().characteristics())+" "
                +Integer.toHexString(q.headMap("d").keySet().spliterator().characteristics())+" "
                +q.descendingKeySet().spliterator().getComparator().compare("a","b"));
       
        t(n+" rev",()->q.reversed()); }
  }
  t("im put",()->Map.of("a",1).put("b",1));
        t("im dup",()->Map.of("a",1,"a",2));
        t("im nul",()->Map.of("a",null));
        t("im get",()->Map.of("a",1).get(null));
        t("im ck",()->Map.of("a",1).containsKey(null));
        t("im cv",()->Map.of("a",1).containsValue(null));
        t("im0 ck",()->Map.of().containsKey(null));
        t("im god",()->Map.of("a",1).getOrDefault(null,1));
        t("im mrg",()->Map.of().merge(1,1,null));
        t("im cia",()->Map.of("a",1).computeIfAbsent("a",null));
        t("im es",()->{Map.of("a",1).entrySet().iterator().next().setValue(1); return 0;});
        t("im e",()->Map.entry("a",null));
        t("im ent",()->Map.ofEntries(Map.entry("a",1),null));
        t("imk",()->Map.of("a",1).keySet().remove("a"));
        t("imcp",()->Map.copyOf(new HashMap<>(Collections.singletonMap(null,1))));
        t("imset",()->Set.of("a","a"));
        t("imsetc",()->Set.of("a").contains(null));
        t("imlc",()->List.of("a").contains(null));
        t("imlio",()->List.of("a","b").indexOf(null));
        t("imls",()->{List.of(2,1).sort(null);return 0;});
        t("imcps",()->Set.copyOf(Arrays.asList(1,null)));
        t("toList",()->Stream.of(1,null).toList().contains(null));
        t("imla",()->List.of(1,2).listIterator().hasPrevious());
        t("imrev",()->List.of(1,2,3).reversed());
        t("imrevadd",()->List.of(1,2,3).reversed().add(1));
        t("iml rf",()->List.of(1).removeFirst());
        t("iml gf",()->List.of().getFirst());
        t("imsub",()->List.of(1,2,3).subList(1,2).contains(null));
        t("imsort",()->Stream.of(3,1).sorted().toList().set(0,1));
  t("unm",()->Collections.unmodifiableList(new ArrayList<>(List.of(1))).add(1));
        t("unmN",()->Collections.unmodifiableList(null));
        t("unmc",()->Collections.unmodifiableCollection(List.of(1)).equals(Collections.unmodifiableCollection(List.of(1))));
        t("unmm",()->Collections.unmodifiableMap(new TreeMap<>(Map.of("a",
                1))).entrySet().iterator().next().setValue(1));
        t("unmf",()->Collections.unmodifiableMap(new HashMap<>(Map.of(1,2))).computeIfAbsent(1,k->1));
        t("sing",()->Collections.singleton(1).add(2));
        t("sings",()->Collections.singletonList(1).remove(0));
        t("singr",()->Collections.singletonList(1).removeIf(x->false));
        t("emp",()->Collections.emptyList().remove(0));
        t("empr",()->Collections.emptyList().removeIf(x->true));
        t("empa",()->Collections.emptyMap().put(1,1));
        t("empi",()->Collections.emptyIterator().next());
        t("nc",()->Collections.nCopies(-1,1));
        t("chk",()->{List l=Collections.checkedList(new ArrayList<>(),String.class); l.add(1); return l;});
        t("chkm",()->{Map l=Collections.checkedMap(new HashMap<>(),String.class,Integer.class); l.put("a","b");
                return l;});
        t("asl",()->Arrays.asList(1,2).add(3));
        t("aslr",()->Arrays.asList(1,2).remove(0));
        t("asls",()->{var l=Arrays.asList(2,1); Collections.sort(l); return l.set(0,5)+""+l;});
        t("aslg",()->Arrays.asList(1,2).get(2));
        t("aslN",()->Arrays.asList((Object[])null));
        t("newsm",()->Collections.newSetFromMap(new HashMap<>(Map.of(1,true))));
        t("max0",()->Collections.max(new ArrayList<Integer>()));
        t("swap",()->{Collections.swap(new ArrayList<>(List.of(1)),0,1); return 0;});
        t("lifo",()->{var q=Collections.asLifoQueue(new ArrayDeque<Integer>()); q.add(1); q.add(2); return q;});
        t("seqset",()->Collections.unmodifiableSequencedSet(new LinkedHashSet<>(List.of(1,2))).reversed());
        t("dis",()->Collections.disjoint(List.of(1),null));
        t("fr",()->Collections.frequency(null,1));
        t("fill",()->{Collections.copy(new ArrayList<>(),List.of(1));return 0;});
        t("enum",()->new EnumMap<En,Integer>(En.class)+""+EnumSet.range(En.B,En.D)
                +EnumSet.complementOf(EnumSet.of(En.A))+EnumSet.noneOf(En.class));
        t("enr",()->EnumSet.range(En.D,En.B));
        t("enN",()->EnumSet.of(En.A).add(null));
        t("enmN",()->new EnumMap<En,Integer>(En.class).put(null,1));
        t("enmG",()->new EnumMap<En,Integer>(En.class).get(null));
        t("encp",()->EnumSet.copyOf(new ArrayList<En>()));
        t("enmc",()->new EnumMap<En,Integer>(new HashMap<En,Integer>())); 
  t("hmcap",()->new HashMap<>(-1));
        t("hmlf",()->new HashMap<>(1,Float.NaN));
        t("chm",()->new ConcurrentHashMap<>(1,0));
        t("pq",()->new PriorityQueue<>(0));
        t("ad",()->new ArrayDeque<Integer>(-5).size());
        t("abq",()->new ArrayBlockingQueue<>(0));
        t("pqn",()->new PriorityQueue<Object>().add(new Object())&&new PriorityQueue<Object>(List.of(new Object(),
                new Object())).isEmpty());
        t("tmo",()->new TreeMap<Object,Integer>().put(new Object(),1));
        t("tsm",()->{TreeSet<Object> s=new TreeSet<>(); s.add("a"); s.add(1); return s;});
        t("nhm",()->HashMap.newHashMap(-1));
        t("lbq",()->{var q=new ArrayBlockingQueue<Integer>(1); q.add(1); q.add(2); return q;});
        t("vec",()->new Vector<>(-1));
        t("vecg",()->new Vector<>().firstElement());
        t("vece",()->new Vector<>(List.of(1)).elementAt(1));
        t("stk",()->new Stack<>().pop());
        t("ll",()->new LinkedList<>().getFirst());
        t("llr",()->new LinkedList<>().remove(0));
        t("iter",()->List.of(1).iterator().next());
        t("it2",()->{var i=List.of(1).iterator(); i.next(); return i.next();});
        t("bs",()->new BitSet(-1));
        t("bs2",()->new BitSet().get(-1));
        t("bs3",()->{new BitSet().set(3,1); return 0;});
 }}
