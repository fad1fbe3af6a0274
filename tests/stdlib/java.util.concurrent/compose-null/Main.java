// A function that gives no stage to compose.
import java.util.concurrent.*;

public class Main {
  public static void main(String[] args) {
    try { CompletableFuture.completedFuture(1).thenCompose(x->null).get(); } catch(Throwable t){
        System.out.println(t+" | "+t.getCause()); }
    try { CompletableFuture<Integer> f=new CompletableFuture<>();
        CompletableFuture<Object> g=f.thenCompose(x->null); f.complete(1); g.join(); } catch(Throwable t){
        System.out.println(t+" | "+t.getCause()); }
    try { CompletableFuture.failedFuture(new Exception("e")).exceptionallyCompose(x->null).join(); }
        catch(Throwable t){ System.out.println(t+" | "+t.getCause()); }
    try { CompletableFuture<Integer> f=new CompletableFuture<>();
        CompletableFuture<Integer> g=f.exceptionallyCompose(x->null); f.completeExceptionally(new Exception("x"));
        g.join(); } catch(Throwable t){ System.out.println(t+" | "+t.getCause()); }
    try { CompletableFuture.completedFuture(1).thenComposeAsync(x->null).join(); } catch(Throwable t){
        System.out.println(t+" | "+t.getCause()); }
    try { CompletableFuture<Integer> f=CompletableFuture.completedFuture(1); f.thenCompose(null); }
        catch(Throwable t){ System.out.println(t+" | "+t.getCause()); }
  }
}
