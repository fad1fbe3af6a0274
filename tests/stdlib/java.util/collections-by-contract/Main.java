import java.util.*; import java.util.function.*; import java.util.stream.*;
public class Main {
 static void t(String n, java.util.concurrent.Callable<Object> c){ try{ Object o=c.call(); System.out.println(n
         +" = "+(o instanceof Object[] a?Arrays.deepToString(a):o)); }catch(Throwable e){ System.out.println(n+" ! "
         +e.getClass().getName() + (e instanceof NullPointerException ? "" : ": " + e.getMessage())); } }
 static List<Supplier<Collection<Integer>>> cs=List.of(ArrayList::new,LinkedList::new,ArrayDeque::new,HashSet::new,
         LinkedHashSet::new,TreeSet::new,PriorityQueue::new,Vector::new,Stack::new,
   java.util.concurrent.ConcurrentLinkedDeque::new,java.util.concurrent.ConcurrentLinkedQueue::new,
           java.util.concurrent.LinkedBlockingDeque::new,java.util.concurrent.LinkedBlockingQueue::new,
           java.util.concurrent.CopyOnWriteArrayList::new,java.util.concurrent.CopyOnWriteArraySet::new,
           java.util.concurrent.ConcurrentSkipListSet::new,java.util.concurrent.PriorityBlockingQueue::new,
           java.util.concurrent.LinkedTransferQueue::new,()->new java.util.concurrent.ArrayBlockingQueue<>(50));
 public static void main(String[] z){
  for(var s:cs){ Collection<Integer> c=s.get(); String n=c.getClass().getSimpleName();
  
        t(n+" empty",()->c+" "+c.size()+c.isEmpty()+c.contains(1)+c.remove(1)+" "+c.iterator().hasNext());
  
        t(n+" next",()->c.iterator().next());
  
        t(n+" itrem",()->{c.iterator().remove();return 0;});
  
        t(n+" null",()->c.add(null)); c.removeIf(Objects::isNull);
  
        t(n+" cnull",()->c.contains(null));
       
        t(n+" rnull",()->c.remove(null));
       
        t(n+" anull",()->c.addAll(null));
       
        t(n+" raN",()->c.removeAll(null));
       
        t(n+" retN",()->c.retainAll(null));
       
        t(n+" caN",()->c.containsAll(null));
       
        t(n+" rif",()->c.removeIf(null));
       
        t(n+" feN",()->{c.forEach(null);return 0;});
       
        t(n+" taN",()->c.toArray((Object[])null));
       
        t(n+" taN2",()->c.toArray((IntFunction<Object[]>)null));
  
        t(n+" self",()->c.addAll(c));
   for(int i=0;i<12;i++)c.add((i*7)%11);
  
        t(n+" all",()->c+" "+c.size());
  
        t(n+" arr",()->Arrays.toString(c.toArray(new Integer[20])).replace("null","-")
                +c.toArray(new Integer[0]).length+c.toArray(Number[]::new).getClass());
   if(!c.getClass().getName().contains("concurrent"))
        t(n+" ase",()->c.toArray(new String[3]));
  
        t(n+" spl",()->{Spliterator<Integer> q=c.spliterator();
                if(c instanceof TreeSet||c instanceof java.util.concurrent.ConcurrentSkipListSet||c instanceof java.util.concurrent.ArrayBlockingQueue) return Integer.toHexString(q.characteristics())+" "+q.estimateSize(); String o=Integer.toHexString(q.characteristics())+" "+q.estimateSize()+" "+q.getExactSizeIfKnown()+" "; try{o+=q.getComparator();}catch(Throwable e){o+=e.getClass().getSimpleName();} Spliterator<Integer> p=q.trySplit(); List<Integer> l=new ArrayList<>(); if(p!=null){o+=" "+p.estimateSize()+Integer.toHexString(p.characteristics()); p.forEachRemaining(l::add);} l.add(-1); q.tryAdvance(l::add); q.forEachRemaining(l::add); return o+" "+l; });
  
        t(n+" splc",()->Integer.toHexString(c.stream().spliterator().characteristics())+" "
                +Integer.toHexString(c.stream().map(x->x).spliterator().characteristics())+" "
                +Integer.toHexString(c.stream().sorted().distinct().filter(x->true).spliterator().characteristics()));
  
        t(n+" cme",()->{ for(Integer i:c) if(i==4) c.add(99); return c.toString(); });
  
        t(n+" cme2",()->{ for(Integer i:c) c.remove(i); return c.toString(); });
  
        t(n+" cme3",()->{ c.forEach(i->{ if(i==3) c.add(55); }); return c.toString(); });
  
        t(n+" cme4",()->{ if(!(c instanceof Vector)&&!(c instanceof PriorityQueue)) c.stream().forEach(i->{ if(i==5) c.add(56); }); return c.toString(); });
  
        t(n+" rem",()->{Iterator<Integer> i=c.iterator(); i.next(); i.remove(); try{i.remove();
                }catch(IllegalStateException e){return c+" "+e;} return c;});
  
        t(n+" itfer",()->{Iterator<Integer> i=c.iterator(); i.forEachRemaining(x->{}); try{i.next();
                }catch(Exception e){return e;} return 1;});
  
        t(n+" ra",()->c.removeAll(List.of(1,2,3))+" "+c);
       
        t(n+" reta",()->c.retainAll(Set.of(5,6,7,8,9,10))+" "+c);
       
        t(n+" rif",()->c.removeIf(x->x%2==0)+" "+c);
  
        t(n+" eq",()->c.equals(new ArrayList<>(c))+" "+c.equals(new HashSet<>(c))+" "
                +(c instanceof List||c instanceof Set?c.hashCode():0));
   if(c instanceof SequencedCollection<Integer> q){
        t(n+" seq",()->q.getFirst()+" "+q.getLast()+" "+q.reversed());
       
        t(n+" af",()->{q.addFirst(100);return q;});
       
        t(n+" al",()->{q.addLast(101);return q;});
       
        t(n+" rf",()->q.removeFirst()+" "+q.removeLast()+" "+q);
       
        t(n+" rev",()->{var r=q.reversed(); return r.reversed()==q?"same":"other";});
    
        t(n+" revmod",()->{ q.reversed().add(7); return q; });
       
        t(n+" revit",()->{Iterator<Integer> it=q.reversed().iterator(); it.next(); it.remove(); return q+" "
                +q.reversed().stream().map(x->x+1).toList()+q.reversed().contains(7)
                +Arrays.toString(q.reversed().toArray())+q.reversed().equals(q)+q.reversed().size(); });
     c.clear();
       
        t(n+" gfe",()->q.getFirst());
       
        t(n+" rle",()->q.removeLast());
       
        t(n+" rve",()->q.reversed().getFirst()); }
   c.clear(); if(c instanceof Queue<Integer> q){
        t(n+" qe",()->q.peek()+" "+q.poll());
       
        t(n+" qel",()->q.element());
       
        t(n+" qrm",()->q.remove()); }
  
        t(n+" clr",()->c+" "+c.size());
  }
  ArrayList<Integer> l=new ArrayList<>(IntStream.range(0,10).boxed().toList());
  for(List<Integer> L: List.of(l,new LinkedList<>(l),new Vector<>(l),
          new java.util.concurrent.CopyOnWriteArrayList<>(l))){ String n=L.getClass().getSimpleName();
  
        t(n+" get",()->L.get(10));
       
        t(n+" get-",()->L.get(-1));
       
        t(n+" set",()->L.set(10,1));
       
        t(n+" add",()->{L.add(11,1);return 0;});
       
        t(n+" rem",()->L.remove(10));
       
        t(n+" addall",()->L.addAll(11,List.of(1)));
       
        t(n+" li",()->L.listIterator(11));
       
        t(n+" li-",()->L.listIterator(-1));
       
        t(n+" sl",()->L.subList(3,11));
       
        t(n+" sl2",()->L.subList(-1,3));
       
        t(n+" sl3",()->L.subList(5,3));
  
        t(n+" slx",()->{List<Integer> s=L.subList(2,7); s.remove(1); s.add(50); s.add(0,51); s.set(1,52); s.addAll(2,
                List.of(60,61)); s.sort(null); s.replaceAll(x->x+1); return s+" "+L+" "+s.subList(1,3)+s.indexOf(53)
                +s.lastIndexOf(9)+" "+s.hashCode(); });
  
        t(n+" slget",()->L.subList(2,5).get(3));
       
        t(n+" slset",()->L.subList(2,5).set(-1,3));
       
        t(n+" sladd",()->{L.subList(2,5).add(4,3);return 0;});
       
        t(n+" slrem",()->L.subList(2,5).remove(3));
       
        t(n+" sli",()->L.subList(2,5).listIterator(4));
       
        t(n+" slsl",()->L.subList(2,5).subList(1,4));
  
        t(n+" slcme",()->{List<Integer> s=L.subList(2,5); L.add(1); return s.size();});
       
        t(n+" slcme2",()->{List<Integer> s=L.subList(2,5); L.add(1); return s.get(0);});
       
        t(n+" slcme3",()->{List<Integer> s=L.subList(2,5); L.add(1); return s.toString();});
  
        t(n+" slclr",()->{L.subList(2,5).clear(); return L;});
       
        t(n+" rif",()->{L.subList(1,4).removeIf(x->x%2==0); return L;});
  
        t(n+" lit",()->{ListIterator<Integer> i=L.listIterator(L.size()); StringBuilder sb=new StringBuilder();
                while(i.hasPrevious()){ sb.append(i.previousIndex()).append(i.nextIndex()); int v=i.previous();
                if(v==3){i.set(33);} if(v==9)i.remove(); if(v==6)i.add(66);} return sb+" "+L;});
  
        t(n+" litset",()->{ListIterator<Integer> i=L.listIterator(); i.set(1); return 0;});
       
        t(n+" litaddset",()->{ListIterator<Integer> i=L.listIterator(); i.next(); i.add(3); i.set(1); return 0;});
  
        t(n+" sort",()->{L.sort(Comparator.reverseOrder()); return L;});
       
        t(n+" sortcme",()->{ for(Integer i:L) L.sort(null); return L;});
       
        t(n+" replN",()->{L.replaceAll(null); return 0;});
       
        t(n+" cap",()->{ if(L instanceof ArrayList<Integer> a){a.ensureCapacity(-1); a.trimToSize();
                } return new ArrayList<>(-1);});
       
        t(n+" eq",()->L.equals(List.copyOf(L))+" "+L.hashCode()+" "+L.equals(null));
  
        t(n+" sac",()->{Iterator<Integer> it=L.iterator(); L.clear(); return it.hasNext()+" "+it.next();});
  }
 }}
