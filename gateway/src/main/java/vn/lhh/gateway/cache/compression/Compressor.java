package vn.lhh.gateway.cache.compression;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.springframework.stereotype.Component;

/**
 * Turns whole bodies into their compressed forms; without brotli's native library gzip
 * alone is offered.
 */
@Component
public class Compressor {

	private static final int QUICK = 2;

	private final CompressionProperties properties;

	private final boolean brotli = Brotli4jLoader.isAvailable();

	Compressor(CompressionProperties properties) {
		this.properties = properties;
	}

	public boolean hasBrotli() {
		return this.brotli;
	}

	/** Whether a body of this length is compressed, if it is text. */
	public boolean compresses(int length) {
		return length >= this.properties.smallest().toBytes();
	}

	/** For many readers, so that the bytes count for more than the time. */
	public byte[] compress(byte[] body, Encoding encoding) {
		try {
			return compress(body, encoding, this.properties.brotliQuality(), this.properties.gzipLevel());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** For one reader, so that the time counts for more than the bytes. */
	byte[] compressOnce(byte[] body, Encoding encoding) throws IOException {
		return compress(body, encoding, Math.min(QUICK, this.properties.brotliQuality()),
				Math.min(QUICK, this.properties.gzipLevel()));
	}

	private static byte[] compress(byte[] body, Encoding encoding, int quality, int level) throws IOException {
		return switch (encoding) {
			case BROTLI -> Encoder.compress(body, Encoder.Parameters.create(quality));
			case GZIP -> gzip(body, level);
			case IDENTITY -> body;
		};
	}

	private static byte[] gzip(byte[] body, int level) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 2 + 64);
		try (OutputStream out = new LevelledGzip(bytes, level)) {
			out.write(body);
		}
		return bytes.toByteArray();
	}

	private static final class LevelledGzip extends GZIPOutputStream {

		LevelledGzip(OutputStream out, int level) throws IOException {
			super(out);
			this.def.setLevel(level);
		}

	}

}
