// Every method of LinkedList.reversed(), on a list and on an empty one: result, list and view.
import java.util.*;
import java.io.*;
public class Main {
  interface Op { Object of(LinkedList<Integer> r, LinkedList<Integer> b) throws Exception; }
  static int n;
  static void t(Op op){ n++; LinkedList<Integer> b=new LinkedList<>(List.of(1,2,3,2,5));
      LinkedList<Integer> r=b.reversed(); String s; try { s=String.valueOf(op.of(r,b)); } catch(Exception e){
      s=e.toString(); }
    System.out.println(n+" "+s+" | "+b+" | "+r);
    LinkedList<Integer> e=new LinkedList<>(); r=e.reversed(); try { s=String.valueOf(op.of(r,e)); }
        catch(Exception x){ s=x.toString(); } System.out.println("   "+s+" | "+e+" | "+r); }
  public static void main(String[] a){
    t((r,b)->r.element()); t((r,b)->r.peek()); t((r,b)->r.peekFirst()); t((r,b)->r.peekLast()); t((r,b)->r.poll());
        t((r,b)->r.pollFirst()); t((r,b)->r.pollLast()); t((r,b)->r.pop()); t((r,b)->{r.push(9);return 0;});
        t((r,b)->r.remove()); t((r,b)->r.removeFirst()); t((r,b)->r.removeLast()); t((r,b)->r.getFirst());
        t((r,b)->r.getLast());
    t((r,b)->r.offer(9)); t((r,b)->r.offerFirst(9)); t((r,b)->r.offerLast(9)); t((r,b)->r.add(9));
        t((r,b)->{r.add(1,9);return 0;}); t((r,b)->{r.addFirst(9);return 0;}); t((r,b)->{r.addLast(9);return 0;});
    t((r,b)->r.remove((Object)2)); t((r,b)->r.remove(1)); t((r,b)->r.removeFirstOccurrence(2));
        t((r,b)->r.removeLastOccurrence(2)); t((r,b)->r.indexOf(2)); t((r,b)->r.lastIndexOf(2));
        t((r,b)->r.contains(3)); t((r,b)->r.addAll(List.of(7,8))); t((r,b)->r.addAll(1,List.of(7,8)));
        t((r,b)->r.removeAll(List.of(2))); t((r,b)->r.retainAll(List.of(2))); t((r,b)->r.removeIf(x->x==2));
        t((r,b)->{r.replaceAll(x->x*10);return 0;}); t((r,b)->{r.sort(null);return 0;});
        t((r,b)->{r.sort(Comparator.reverseOrder());return 0;});
    t((r,b)->r.equals(List.of(5,2,3,2,1))); t((r,b)->r.hashCode()==List.of(5,2,3,2,1).hashCode());
        t((r,b)->r.toString()); t((r,b)->Arrays.toString(r.toArray()));
        t((r,b)->Arrays.toString(r.toArray(new Integer[0])));
        t((r,b)->Arrays.toString(r.toArray(new Integer[]{8,8,8,8,8,8,8})));
        t((r,b)->Arrays.toString(r.toArray(Integer[]::new)));
    t((r,b)->r.reversed()==b); t((r,b)->r.stream().map(x->x+1).toList());
        t((r,b)->{Spliterator<Integer> s=r.spliterator();
        return Integer.toHexString(s.characteristics())+" "+s.estimateSize();});
        t((r,b)->{List<Integer> l=new ArrayList<>(); r.forEach(l::add); return l;});
        t((r,b)->{List<Integer> l=new ArrayList<>(); r.iterator().forEachRemaining(l::add); return l;});
        t((r,b)->{List<Integer> l=new ArrayList<>(); r.descendingIterator().forEachRemaining(l::add); return l;});
        t((r,b)->{ListIterator<Integer> i=r.listIterator(2); i.next(); i.set(77); i.add(88); i.previous();
        i.remove(); return i.nextIndex();});
    t((r,b)->r.subList(1,3)); t((r,b)->{r.subList(1,3).clear(); return 0;}); t((r,b)->r.get(1));
        t((r,b)->r.set(1,4)); t((r,b)->r.get(-1)); t((r,b)->r.set(9,4)); t((r,b)->r.remove(7));
        t((r,b)->{r.add(7,7); return 0;}); t((r,b)->r.addAll(9,List.of(1))); t((r,b)->r.listIterator(8));
        t((r,b)->r.subList(2,1));
    t((r,b)->r.size()); t((r,b)->r.isEmpty()); t((r,b)->{r.clear(); return 0;}); t((r,b)->r.getClass());
        t((r,b)->r.clone()); t((r,b)->{LinkedList<Integer> c=(LinkedList<Integer>)r.clone(); c.add(4);
        return c.getClass()+" "+c;}); t((r,b)->{ByteArrayOutputStream o=new ByteArrayOutputStream();
        new ObjectOutputStream(o).writeObject(r);
        return new ObjectInputStream(new ByteArrayInputStream(o.toByteArray())).readObject();});
    t((r,b)->{for(Integer x:r) if(x==3) b.add(1); return 0;}); t((r,b)->b.equals(r)); t((r,b)->r.equals(r));
        t((r,b)->r.addAll(r)); t((r,b)->r.containsAll(b)); t((r,b)->r.parallelStream().mapToInt(x->x).sum());
        t((r,b)->b.reversed()==r); t((r,b)->{Iterator<Integer> i=r.iterator(); i.next(); i.remove();
        return i.next();}); t((r,b)->{Iterator<Integer> i=r.descendingIterator(); i.next(); i.remove();
        return i.next();});
  }
}
