package java.nio.channels;

/** Bytes can be read and written. */
public interface ByteChannel extends ReadableByteChannel, WritableByteChannel {
}
