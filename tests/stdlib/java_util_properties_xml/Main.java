import java.io.*; import java.nio.*; import java.nio.file.*; import java.util.*;
public class Main { public static void main(String[] a) throws Exception{
 Properties p=new Properties(); p.setProperty("k<1>","v&\"'é"); ByteArrayOutputStream o=new ByteArrayOutputStream(); p.storeToXML(o,"my & c"); System.out.print(o.toString("UTF-8")); Properties q=new Properties(); q.loadFromXML(new ByteArrayInputStream(o.toByteArray())); System.out.println(q);
 o.reset(); p.storeToXML(o,null,"ISO-8859-1"); System.out.print(o.toString("ISO-8859-1")); q.clear(); q.loadFromXML(new ByteArrayInputStream(o.toByteArray())); System.out.println(q);
 q.loadFromXML(new ByteArrayInputStream("<?xml version='1.0'?>\n<!DOCTYPE properties SYSTEM \"http://java.sun.com/dtd/properties.dtd\">\n<!-- x --><properties><comment>hi</comment><entry key='a'>1&#65;<![CDATA[<b>]]></entry><entry key=\"e\"></entry></properties>".getBytes())); System.out.println(new TreeMap<>(q));
 try{q.loadFromXML(new ByteArrayInputStream("<props/>".getBytes()));}catch(InvalidPropertiesFormatException e){System.out.println("IPFE");}
 System.out.println(q.merge("a","z",(x,y)->""+x+y)+" "+q.computeIfAbsent("n",k->"new")+q.getProperty("n")+q.putIfAbsent("n","q")+q.replace("n","w")+q.remove("n","w")+q.getOrDefault("zz","d")+q.size());
 System.out.println(BitSet.valueOf(ByteBuffer.wrap(new byte[]{5,1}))+" "+BitSet.valueOf(LongBuffer.wrap(new long[]{0,1L<<40}))+" "+new String(Base64.getEncoder().encode(ByteBuffer.wrap("hello".getBytes())).array())+new String(Base64.getDecoder().decode(ByteBuffer.wrap("aGk=".getBytes())).array()));
 Path f=Files.createTempFile("x",".txt"); Files.writeString(f,"12 abc\n3.5"); try(Scanner s=new Scanner(f)){System.out.println(s.nextInt()+s.next()+s.nextDouble());} Files.delete(f);
 TreeMap<Integer,Integer> t=new TreeMap<>(); try{t.putFirst(1,1);}catch(UnsupportedOperationException e){System.out.println("UOE");}
 Timer tm=new Timer(true); var l=new java.util.concurrent.CountDownLatch(1); tm.schedule(new TimerTask(){public void run(){l.countDown();}},new Date()); l.await(); System.out.println("timer");
}}
