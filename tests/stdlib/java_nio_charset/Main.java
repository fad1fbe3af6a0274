import java.nio.*; import java.nio.charset.*; import java.util.*;
public class Main {
  static String hex(byte[] b){ return HexFormat.of().formatHex(b); }
  static String esc(String s){ StringBuilder sb=new StringBuilder(); for(char c: s.toCharArray()) sb.append(c<127&&c>31?""+c:String.format("\\u%04x",(int)c)); return sb.toString(); }
  public static void main(String[] a) throws Exception {
    String[] cs={"UTF-8","ISO-8859-1","US-ASCII","UTF-16","UTF-16BE","UTF-16LE","UTF-32","UTF-32BE","UTF-32LE","windows-1252"};
    String[] texts={"","abc","h\u00e9\u20ac","x\ud83d\ude00y","a\ud800b","a\udc00","z\ud800","\ufeffq","\ufffeq"};
    byte[][] data={ {}, {65}, {(byte)0xc3,(byte)0xa9}, {(byte)0xc3}, {(byte)0xe2,(byte)0x82}, {(byte)0xed,(byte)0xa0,(byte)0x80,65}, {(byte)0xf0,(byte)0x9f,65,66}, {(byte)0xf0,(byte)0x9f,(byte)0x98,65}, {(byte)0xf5,65}, {(byte)0xf8,(byte)0x88,(byte)0x80,65},{(byte)0xc0,(byte)0x80},{(byte)0xe0,(byte)0x80,(byte)0x80},{(byte)0xe1,65},{(byte)0xf4,(byte)0x90,(byte)0x80,(byte)0x80}, {(byte)0x80,65},
      {(byte)0xfe,(byte)0xff,0,65}, {(byte)0xff,(byte)0xfe,65,0}, {(byte)0xff,(byte)0xfe,0,0,65,0,0,0}, {(byte)0xd8,0,0,65},{(byte)0xdc,0,0,65},{0,65,(byte)0xd8},{0,65,(byte)0xd8,0},{0,65,(byte)0xd8,0,(byte)0xdc},{0,65,(byte)0xff,(byte)0xfe,0,66},{0,65,(byte)0xfe,(byte)0xff,0,66},{0,0,0,65,0,0,(byte)0xd8,0},{0,0x11,0,0},{0,0,(byte)0xfe,(byte)0xff,0,0,0,66},{0,0,0},{65,(byte)0x81,(byte)0x80,(byte)0x9f},{0,(byte)0xd8,65,0,0,(byte)0xdc,65,0}};
    for (String n: cs) { Charset c=Charset.forName(n);
      CharsetEncoder e=c.newEncoder(); CharsetDecoder d=c.newDecoder();
      System.out.println(n+" "+e.averageBytesPerChar()+" "+e.maxBytesPerChar()+" "+d.averageCharsPerByte()+" "+d.maxCharsPerByte()+" "+hex(e.replacement())+" "+esc(d.replacement()));
      System.out.println(e.canEncode('\u20ac')+" "+e.canEncode("\ud83d\ude00")+" "+e.canEncode('\ud800')+" "+e.canEncode('\u0081'));
      for (String t: texts) { 
        System.out.println(" E "+esc(t)+" "+hex(t.getBytes(c))+" "+hex(Arrays.copyOf(c.encode(t).array(), c.encode(t).limit())));
        ByteBuffer bb=ByteBuffer.allocate(100); e.reset(); CoderResult r=e.encode(CharBuffer.wrap(t),bb,true); System.out.println("   "+r+" "+bb.position());
        bb=ByteBuffer.allocate(3); e.reset(); CharBuffer in=CharBuffer.wrap(t); r=e.encode(in,bb,false); System.out.println("   "+r+" "+bb.position()+" "+in.position());
      }
      for (byte[] b: data) {
        System.out.println(" D "+hex(b)+" "+esc(new String(b,c))+" "+esc(c.decode(ByteBuffer.wrap(b)).toString()));
        CharBuffer cb=CharBuffer.allocate(100); d.reset(); ByteBuffer in=ByteBuffer.wrap(b); CoderResult r=d.decode(in,cb,true); System.out.println("   "+r+" "+cb.position()+" "+in.position());
        cb=CharBuffer.allocate(1); d.reset(); in=ByteBuffer.allocateDirect(b.length).put(b).flip(); r=d.decode(in,cb,false); System.out.println("   "+r+" "+cb.position()+" "+in.position());
        try { java.io.InputStreamReader rd=new java.io.InputStreamReader(new java.io.ByteArrayInputStream(b),c); StringBuilder sb=new StringBuilder(); int ch; while((ch=rd.read())>=0) sb.append((char)ch); System.out.println("   R "+esc(sb.toString())+" "+rd.getEncoding()); } catch(Exception x){ System.out.println(x); }
        try { java.io.InputStreamReader rd=new java.io.InputStreamReader(new java.io.ByteArrayInputStream(b),c.newDecoder()); StringBuilder sb=new StringBuilder(); int ch; while((ch=rd.read())>=0) sb.append((char)ch); System.out.println("   R "+esc(sb.toString())); } catch(Exception x){ System.out.println("  "+x); }
      }
      java.io.ByteArrayOutputStream bo=new java.io.ByteArrayOutputStream(); java.io.OutputStreamWriter w=new java.io.OutputStreamWriter(bo,c); for (String t: texts){ w.write(t); w.write(t.toCharArray()); for(char x: t.toCharArray()) w.write(x);} w.flush(); System.out.println(" W "+hex(bo.toByteArray())); w.close(); System.out.println(hex(bo.toByteArray()));
      bo=new java.io.ByteArrayOutputStream(); w=new java.io.OutputStreamWriter(bo,c.newEncoder()); try { for (String t: texts){ w.write(t); w.flush(); } } catch(Exception x){System.out.println(x);} System.out.println(" W "+hex(bo.toByteArray())); try {w.close();} catch(Exception x){System.out.println(x);} System.out.println(hex(bo.toByteArray()));
    }
    CharsetDecoder d=StandardCharsets.UTF_8.newDecoder();
    try { d.decode(ByteBuffer.wrap(new byte[]{-1})); } catch(CharacterCodingException x){ System.out.println(x+" "+((MalformedInputException)x).getInputLength()); }
    try { StandardCharsets.US_ASCII.newEncoder().encode(CharBuffer.wrap("\u00e9")); } catch(CharacterCodingException x){ System.out.println(x); }
    try { d.reset().flush(CharBuffer.allocate(1)); } catch(Exception x){ System.out.println(x); }
    try { d.reset(); d.decode(ByteBuffer.wrap(new byte[0]),CharBuffer.allocate(1),true); d.flush(CharBuffer.allocate(1)); d.decode(ByteBuffer.wrap(new byte[0]),CharBuffer.allocate(1),true); } catch(Exception x){ System.out.println(x); }
    try { d.replaceWith("abc"); } catch(Exception x){ System.out.println(x); } try { d.replaceWith(""); } catch(Exception x){ System.out.println(x); } try { d.onMalformedInput(null); } catch(Exception x){ System.out.println(x); }
    System.out.println(d.onMalformedInput(CodingErrorAction.IGNORE).decode(ByteBuffer.wrap(new byte[]{65,-1,66}))+" "+d.malformedInputAction());
    System.out.println(CoderResult.malformedForLength(7)+" "+CoderResult.UNDERFLOW+" "+CoderResult.unmappableForLength(1));
    System.out.println(new TreeSet<>(StandardCharsets.UTF_8.aliases())+" "+Charset.availableCharsets().containsKey("utf-8")+" "+Charset.isSupported("latin1")+" "+StandardCharsets.UTF_8.displayName());
    Charset my=new Charset("X-my",new String[]{"my"}){ public boolean contains(Charset c){return false;} public CharsetDecoder newDecoder(){ return new CharsetDecoder(this,1,1){ protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out){ while(in.hasRemaining()){ if(!out.hasRemaining()) return CoderResult.OVERFLOW; out.put((char)(in.get()+1)); } return CoderResult.UNDERFLOW; } }; }
      public CharsetEncoder newEncoder(){ return new CharsetEncoder(this,1,1){ protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out){ while(in.hasRemaining()){ if(!out.hasRemaining()) return CoderResult.OVERFLOW; out.put((byte)(in.get()-1)); } return CoderResult.UNDERFLOW; } public boolean isLegalReplacement(byte[] b){return true;} }; } };
    System.out.println(new String("abc".getBytes(my))+" "+new String("abc".getBytes(),my)+" "+my.encode("hello").remaining()+" "+my+" "+my.isRegistered());
    java.io.BufferedReader br=new java.io.BufferedReader(new java.io.InputStreamReader(new java.io.ByteArrayInputStream("hgkkn\nx".getBytes()),my)); System.out.println(br.readLine()); 
  }
}
