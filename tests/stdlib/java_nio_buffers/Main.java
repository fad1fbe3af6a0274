import java.nio.*;
public class Main {
  interface R { Object run() throws Throwable; }
  static void t(String n, R r){ try { System.out.println(n+": "+r.run()); } catch(Throwable e){ System.out.println(n+": "+e); } }
  public static void main(String[] a){
    ByteBuffer b=ByteBuffer.allocate(10);
    t("get(i)",()->b.get(10)); t("get(-1)",()->b.get(-1)); t("put(i)",()->b.put(10,(byte)1)); t("getInt(8)",()->b.getInt(8)); t("getInt(-1)",()->b.getInt(-1));
    t("get arr",()->b.get(new byte[3],2,2)); t("get arr",()->b.get(new byte[20])); t("get(i,arr)",()->b.get(8,new byte[3]));
    t("pos",()->b.position(11)); t("pos",()->b.position(-1)); t("lim",()->b.limit(11)); t("lim",()->b.limit(-1));
    t("alloc",()->ByteBuffer.allocate(-1)); t("allocd",()->ByteBuffer.allocateDirect(-1)); t("reset",()->b.reset());
    t("put self",()->b.put(b)); t("put i self",()->b.put(0,b,0,3)); t("slice",()->b.slice(5,6)); t("wrap",()->ByteBuffer.wrap(new byte[3],2,2));
    t("ro",()->b.asReadOnlyBuffer().put((byte)1)); t("ro arr",()->b.asReadOnlyBuffer().array()); t("d arr",()->ByteBuffer.allocateDirect(3).array());
    t("ro ao",()->b.asReadOnlyBuffer().arrayOffset());
    t("s1",()->b); t("s2",()->b.asReadOnlyBuffer()); t("s3",()->ByteBuffer.allocateDirect(3)); t("s4",()->ByteBuffer.allocateDirect(3).asReadOnlyBuffer());
    for (ByteBuffer x : new ByteBuffer[]{b,b.asReadOnlyBuffer(),ByteBuffer.allocateDirect(8),ByteBuffer.allocateDirect(8).asReadOnlyBuffer()})
      for (ByteOrder o : new ByteOrder[]{ByteOrder.BIG_ENDIAN,ByteOrder.LITTLE_ENDIAN}) { x.order(o);
        for (Buffer v : new Buffer[]{x.asIntBuffer(),x.asCharBuffer(),x.asDoubleBuffer(),x.asLongBuffer().asReadOnlyBuffer()}) t("v",()->v+" "+v.isDirect()+" "+v.isReadOnly()+" "+v.hasArray());}
    t("ib",()->IntBuffer.allocate(3)); t("ib",()->IntBuffer.allocate(3).asReadOnlyBuffer()); t("cb",()->CharBuffer.wrap("hello",1,3)); t("cb",()->CharBuffer.wrap("hello",1,3).getClass());
    t("cbput",()->CharBuffer.wrap("hello",1,3).put('x')); t("cb w",()->CharBuffer.wrap("hello",4,3)); t("cb w",()->CharBuffer.wrap("hello",1,9));
    t("cb ord",()->CharBuffer.wrap("hello").order()); t("sub",()->CharBuffer.wrap("hello").subSequence(1,9)); t("charAt",()->CharBuffer.wrap("hello").charAt(7));
    t("put str",()->CharBuffer.allocate(2).put("hello")); t("put str",()->CharBuffer.allocate(9).put("hello",3,9)); t("eq",()->CharBuffer.wrap("abc").equals(CharBuffer.wrap("abc".toCharArray())));
    t("hash",()->CharBuffer.wrap("abc").hashCode()+" "+b.hashCode()); t("cmp",()->CharBuffer.wrap("abc").compareTo(CharBuffer.wrap("abd"))+" "+CharBuffer.wrap("abc").mismatch(CharBuffer.wrap("abd")));
    t("cmp",()->DoubleBuffer.wrap(new double[]{0.0,Double.NaN}).compareTo(DoubleBuffer.wrap(new double[]{-0.0,1}))); t("eq",()->DoubleBuffer.wrap(new double[]{0.0,Double.NaN}).equals(DoubleBuffer.wrap(new double[]{-0.0,Double.NaN})));
    t("cmp",()->ByteBuffer.wrap(new byte[]{1,-1}).compareTo(ByteBuffer.wrap(new byte[]{1,1})));
    t("as",()->b.alignedSlice(4)); t("ao",()->b.alignmentOffset(0,8)); t("ad",()->ByteBuffer.allocateDirect(16).alignmentOffset(1,8)); t("ad3",()->ByteBuffer.allocateDirect(16).alignmentOffset(1,3)); t("ad",()->ByteBuffer.allocateDirect(16).position(3).alignedSlice(8));
    t("capn",()->b.duplicate().position(4).mark().position(2).reset()); t("u",()->ByteBuffer.allocate(2).getInt()); t("o",()->ByteBuffer.allocate(2).putInt(3)); t("nullord", ()->b.order(null).order());
    t("slice",()->b.slice(-1,3)); t("put a",()->b.put(3,new byte[5],2,9)); t("put b",()->b.put(3,ByteBuffer.allocate(20),0,9)); t("gl",()->b.limit(5).getLong()); t("pos", ()->b.position(6));
    t("cr",()->CharBuffer.wrap("hello").read(CharBuffer.allocate(3))); t("cr", ()->{CharBuffer c=CharBuffer.wrap("a"); c.get(); return c.read(CharBuffer.allocate(3));}); t("isE",()->CharBuffer.wrap("").isEmpty());
    t("gc",()->CharBuffer.wrap("hello").chars().sum()); t("arr", ()->CharBuffer.wrap("hello").array()); t("cbro",()->CharBuffer.wrap("hello").asReadOnlyBuffer().isReadOnly()); t("x",()->CharBuffer.allocate(0).compact());
    t("ichar",()->CharBuffer.wrap("hello").get(1,new char[2])); t("mb",()->((MappedByteBuffer)ByteBuffer.allocateDirect(3)).isLoaded()); t("mbf",()->((MappedByteBuffer)ByteBuffer.allocateDirect(3)).force()); t("mbf",()->((MappedByteBuffer)ByteBuffer.allocateDirect(3)).load());
    t("subs",()->CharBuffer.wrap("hello".toCharArray()).position(1).subSequence(1,2)); t("subs",()->CharBuffer.wrap("hello".toCharArray()).subSequence(1,2).capacity()); t("subs",()->CharBuffer.wrap("hello").position(2).subSequence(1,2).position());
    t("getChars",()->{ char[] c=new char[3]; CharBuffer.wrap("hello").position(1).getChars(0,2,c,1); return new String(c).replace('\0','.'); });
    t("app",()->CharBuffer.allocate(10).append("abc").append('d').append("xyz",1,2).append(null).flip()); t("ao",()->((IntBuffer)IntBuffer.allocate(4).position(2)).slice().arrayOffset()); t("arro",()->ByteBuffer.allocate(9).position(3).slice().arrayOffset());
    t("slice idx",()->IntBuffer.allocate(4).slice(1,2)); t("putib",()->IntBuffer.allocate(4).put(IntBuffer.allocate(5))); t("wrap",()->IntBuffer.wrap(new int[3],1,4));
    t("hashd",()->DoubleBuffer.wrap(new double[]{1.5,2.5}).hashCode()+" "+FloatBuffer.wrap(new float[]{1.5f}).hashCode()+" "+LongBuffer.wrap(new long[]{1L<<40}).hashCode());
    t("absolute bulk",()->IntBuffer.allocate(4).put(1,new int[]{1,2,3,4,5},0,5)); t("bulk", ()->IntBuffer.allocate(4).get(1,new int[5],2,9));
    t("ro order",()->b.order(ByteOrder.LITTLE_ENDIAN).asReadOnlyBuffer().order()); t("dup order",()->b.duplicate().order()+" "+b.slice().order());
  }
}
