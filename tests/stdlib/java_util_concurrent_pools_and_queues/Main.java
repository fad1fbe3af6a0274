import java.util.*; import java.util.concurrent.*; import java.util.concurrent.locks.*; import java.util.concurrent.atomic.*;
public class Main {
 static class Fib extends RecursiveTask<Integer>{int n;Fib(int n){this.n=n;} protected Integer compute(){ if(n<2)return n; Fib a=new Fib(n-1); a.fork(); return new Fib(n-2).compute()+a.join();}}
 static class Sum extends CountedCompleter<Long>{ final int lo,hi; long r; Sum l,h; Sum(CountedCompleter<?> p,int lo,int hi){super(p);this.lo=lo;this.hi=hi;} public void compute(){ if(hi-lo<100){for(int i=lo;i<hi;i++)r+=i;}else{int m=(lo+hi)>>>1; l=new Sum(this,lo,m);h=new Sum(this,m,hi); setPendingCount(2); l.fork();h.fork();} tryComplete();} public void onCompletion(CountedCompleter<?> c){ if(l!=null) r=l.r+h.r;} public Long getRawResult(){return r;}}
 public static void main(String[] a) throws Exception {
  System.out.println(new ForkJoinPool(3).invoke(new Fib(20))+" "+ForkJoinPool.commonPool().invoke(new Fib(18))+" "+new Fib(15).invoke());
  System.out.println(new Sum(null,0,100000).invoke()+" "+new ForkJoinPool(2).invoke(new Sum(null,0,100000)));
  List<String> log=new ArrayList<>();
  CompletableFuture<Integer> f=new CompletableFuture<>();
  CompletableFuture<Integer> g=f.thenApply(x->{log.add("A");return x+1;});
  g.thenAccept(x->log.add("A1 "+x)); g.thenAccept(x->log.add("A2 "+x)); g.thenRun(()->log.add("A3"));
  f.thenRun(()->log.add("B")); f.thenCombine(g,(x,y)->{log.add("C "+x+y);return 0;}).thenRun(()->log.add("C1")); f.applyToEither(new CompletableFuture<>(),x->{log.add("E");return x;});
  f.handle((x,e)->{log.add("H "+x+e);throw new IllegalStateException("h");}).exceptionally(e->{log.add("X "+e);return 3;}).whenComplete((x,e)->log.add("W "+x+e));
  System.out.println(f.toString().replaceAll("@.*\\[","[")); f.complete(5); System.out.println(log);
  log.clear();
  CompletableFuture<Integer> bad=new CompletableFuture<>(); CompletableFuture<Integer> b2=bad.thenApply(x->1); bad.completeExceptionally(new java.io.IOException("io"));
  try{b2.join();}catch(Exception e){System.out.println(e+" "+e.getCause());} try{bad.join();}catch(Exception e){System.out.println(e);} try{bad.get();}catch(Exception e){System.out.println(e);} try{b2.get();}catch(Exception e){System.out.println(e);}
  System.out.println(b2.exceptionNow()+" "+bad.state()+" "+b2.toString().replaceAll("@.*\\[","["));
  System.out.println(CompletableFuture.allOf(f,g).thenApply(v->"all").join()+" "+CompletableFuture.anyOf(new CompletableFuture<>(),f).join());
  System.out.println(CompletableFuture.supplyAsync(()->CompletableFuture.supplyAsync(()->CompletableFuture.supplyAsync(()->7).join()+1).join()+1).thenCompose(x->CompletableFuture.supplyAsync(()->x*2)).get());
  try{new CompletableFuture<>().orTimeout(20,TimeUnit.MILLISECONDS).join();}catch(Exception e){System.out.println(e);} System.out.println(new CompletableFuture<Integer>().completeOnTimeout(9,10,TimeUnit.MILLISECONDS).join());
  // executors
  ScheduledExecutorService s=Executors.newScheduledThreadPool(2); AtomicInteger n=new AtomicInteger(); ScheduledFuture<?> sf=s.scheduleAtFixedRate(()->{if(n.incrementAndGet()==3) throw new RuntimeException("stop");},0,5,TimeUnit.MILLISECONDS); try{sf.get();}catch(ExecutionException e){System.out.println(e+" "+n);} System.out.println(s.schedule(()->"x",5,TimeUnit.MILLISECONDS).get()); s.shutdown(); System.out.println(s.awaitTermination(1,TimeUnit.SECONDS));
  try(ExecutorService e=Executors.newVirtualThreadPerTaskExecutor()){ List<Future<Integer>> l=new ArrayList<>(); for(int i=0;i<20;i++){int k=i;l.add(e.submit(()->{Thread.sleep(5);return k*k;}));} int t=0; for(var x:l)t+=x.get(); System.out.println(t);}
  ExecutorService c=Executors.newCachedThreadPool(); System.out.println((Integer)c.<Integer>invokeAny(List.of(()->{Thread.sleep(1000);return 1;},()->2))); System.out.println(c.invokeAll(List.of(()->1,()->2)).stream().map(Future::resultNow).toList()); c.shutdownNow();
  SynchronousQueue<Integer> q=new SynchronousQueue<>(); Thread t=new Thread(()->{try{for(int i=0;i<3;i++)q.put(i);}catch(InterruptedException e){}}); t.start(); System.out.println(q.take()+" "+q.take()+" "+q.poll(1,TimeUnit.SECONDS)+" "+q.poll()+" "+q.offer(1));
  LinkedTransferQueue<Integer> tq=new LinkedTransferQueue<>(List.of(1,2,3)); System.out.println(tq+" "+tq.poll()+" "+tq.tryTransfer(8)+" "+tq.size()+" "+tq.contains(3)+tq.remove(3)+tq);
  PriorityBlockingQueue<Integer> pq=new PriorityBlockingQueue<>(List.of(5,1,4,2)); System.out.println(pq+" "+pq.take()+pq.poll()+pq.drainTo(new ArrayList<>())+pq.peek());
  ConcurrentSkipListMap<Integer,String> m=new ConcurrentSkipListMap<>(); for(int i=0;i<20;i++)m.put(i*7%20,"v"+i); System.out.println(m); m.remove(5);m.remove(0); System.out.println(m.firstKey()+" "+m.lastEntry()+" "+m.floorKey(5)+m.ceilingKey(5)+" "+m.headMap(4)+m.tailMap(17,false)+m.descendingMap().subMap(10,true,6,false)+m.subMap(3,8).descendingMap()+m.descendingKeySet()+m.size()+m.pollFirstEntry()+m.merge(3,"z",String::concat)+m.compute(100,(k,v)->"n")+m.computeIfPresent(3,(k,v)->null)+m.containsKey(3)+m.values());
  try{m.subMap(3,8).put(9,"");}catch(Exception e){System.out.println(e);} try{m.subMap(8,3);}catch(Exception e){System.out.println(e);}
  ConcurrentSkipListSet<String> ss=new ConcurrentSkipListSet<>(List.of("b","a","c")); System.out.println(ss+" "+ss.higher("a")+ss.descendingSet()+ss.headSet("c")+ss.pollLast()+ss.equals(Set.of("a","b")));
  ExecutorService ex=Executors.newFixedThreadPool(4); ConcurrentSkipListMap<Integer,Integer> cm=new ConcurrentSkipListMap<>(); CountDownLatch cl=new CountDownLatch(4); for(int k=0;k<4;k++){int kk=k;ex.execute(()->{Random r=new Random(kk);for(int i=0;i<3000;i++){int key=r.nextInt(300); if(r.nextBoolean())cm.merge(key,1,Integer::sum); else cm.remove(key);}cl.countDown();});} cl.await(); int prev=-1; boolean ok=true; for(int k:cm.keySet()){ok&=k>prev;prev=k; ok&=cm.containsKey(k);} System.out.println(ok+" "+(cm.size()==cm.keySet().size()));
  ConcurrentLinkedQueue<Integer> clq=new ConcurrentLinkedQueue<>(); ConcurrentLinkedDeque<Integer> cld=new ConcurrentLinkedDeque<>(); CountDownLatch c2=new CountDownLatch(4); AtomicLong sum=new AtomicLong(); for(int k=0;k<4;k++){int kk=k;ex.execute(()->{for(int i=0;i<2000;i++){clq.add(i);cld.addFirst(i); if(kk%2==0){sum.addAndGet(clq.poll()); sum.addAndGet(cld.pollLast());}}c2.countDown();});} c2.await(); while(!clq.isEmpty())sum.addAndGet(clq.poll()); for(int x:cld)sum.addAndGet(x); System.out.println(sum); ex.shutdown();
  Phaser p=new Phaser(2){protected boolean onAdvance(int ph,int r){System.out.println("adv "+ph+" "+r);return ph>=2||r==0;}}; Thread pt=new Thread(()->{for(int i=0;i<3;i++)p.arriveAndAwaitAdvance();}); pt.start(); for(int i=0;i<3;i++)p.arriveAndAwaitAdvance(); pt.join(); System.out.println(p.isTerminated()+" "+p.getPhase());
  Phaser root=new Phaser(), c1=new Phaser(root,2), cc2=new Phaser(root,1); System.out.println(root.getRegisteredParties()+" "+c1.arrive()+c1.arrive()+root.getArrivedParties()+" "+cc2.arriveAndDeregister()+root.getPhase()+root.getRegisteredParties()+c1.getUnarrivedParties());
  Exchanger<String> exch=new Exchanger<>(); Thread et=new Thread(()->{try{System.out.println("t "+exch.exchange("fromT"));}catch(InterruptedException e){}}); et.start(); String got=exch.exchange("fromM"); et.join(); System.out.println("m "+got);
  CyclicBarrier cb=new CyclicBarrier(2,()->System.out.println("trip")); Thread bt=new Thread(()->{try{cb.await();}catch(Exception e){}}); bt.start(); cb.await(); bt.join(); System.out.println(cb.getNumberWaiting()+" "+cb.isBroken());
  SubmissionPublisher<Integer> sp=new SubmissionPublisher<>(); AtomicInteger tot=new AtomicInteger(); CompletableFuture<Void> done=sp.consume(tot::addAndGet); for(int i=0;i<1000;i++)sp.submit(i); sp.close(); done.join(); System.out.println(tot);
  StampedLock sl=new StampedLock(); long w=sl.writeLock(); System.out.println(w+" "+sl.tryReadLock()+" "+sl.tryOptimisticRead()); sl.unlockWrite(w); long r=sl.readLock(),r2=sl.readLock(); System.out.println(r+" "+r2+" "+sl.tryConvertToWriteLock(r)); sl.unlockRead(r); System.out.println(sl.tryConvertToWriteLock(r2)+" "+sl.isWriteLocked());
  DelayQueue<D> dq=new DelayQueue<>(); dq.add(new D(700));dq.add(new D(10)); System.out.println(dq.take().ms+" "+dq.poll()+" "+dq.take().ms);
  try{new ForkJoinPool(2).invoke(new RecursiveAction(){protected void compute(){throw new IllegalStateException("boo");}});}catch(Exception e){System.out.println(e+" "+e.getCause());}
  System.out.println(TimeUnit.of(java.time.temporal.ChronoUnit.HOURS)+" "+TimeUnit.SECONDS.convert(java.time.Duration.ofMillis(-1500))+TimeUnit.DAYS.toChronoUnit());
  ForkJoinPool z=new ForkJoinPool(1); z.submit(()->{}).get(); z.close(); System.out.println(z.isTerminated());
  LinkedBlockingDeque<Integer> bd=new LinkedBlockingDeque<>(2); bd.offerFirst(1);bd.push(2); System.out.println(bd+" "+bd.offer(3)+bd.peekLast()+bd.takeLast()); try{bd.addFirst(1);bd.addFirst(1);}catch(Exception e){System.out.println(e);}
 }
 static class D implements Delayed{long t;int ms;D(int ms){this.ms=ms;t=System.nanoTime()+ms*1000000L;} public long getDelay(TimeUnit u){return u.convert(t-System.nanoTime(),TimeUnit.NANOSECONDS);} public int compareTo(Delayed o){return Long.compare(t,((D)o).t);}}
}
