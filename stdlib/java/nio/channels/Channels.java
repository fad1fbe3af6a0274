package java.nio.channels;

import ibrik.nio.ChannelStreams;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.Objects;

/** Joins channels and streams. */
public final class Channels {
    private Channels() {
    }

    public static InputStream newInputStream(ReadableByteChannel ch) {
        return new ChannelStreams.Input(Objects.requireNonNull(ch, "ch"));
    }

    public static OutputStream newOutputStream(WritableByteChannel ch) {
        return new ChannelStreams.Output(Objects.requireNonNull(ch, "ch"));
    }

    public static ReadableByteChannel newChannel(InputStream in) {
        return new ChannelStreams.Source(Objects.requireNonNull(in, "in"));
    }

    public static WritableByteChannel newChannel(OutputStream out) {
        return new ChannelStreams.Sink(Objects.requireNonNull(out, "out"));
    }

    public static Reader newReader(ReadableByteChannel ch, CharsetDecoder dec, int minBufferCap) {
        return new InputStreamReader(newInputStream(ch), dec.reset());
    }

    public static Reader newReader(ReadableByteChannel ch, String csName) {
        return newReader(ch, Charset.forName(csName));
    }

    public static Reader newReader(ReadableByteChannel ch, Charset charset) {
        return newReader(ch, charset.newDecoder(), -1);
    }

    public static Writer newWriter(WritableByteChannel ch, CharsetEncoder enc, int minBufferCap) {
        return new OutputStreamWriter(newOutputStream(ch), enc.reset());
    }

    public static Writer newWriter(WritableByteChannel ch, String csName) {
        return newWriter(ch, Charset.forName(csName));
    }

    public static Writer newWriter(WritableByteChannel ch, Charset charset) {
        return newWriter(ch, charset.newEncoder(), -1);
    }
}
