package vn.lhh.gateway.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.springframework.stereotype.Component;

/**
 * Turns whole bodies into their compressed forms; without brotli's native library gzip
 * alone is offered.
 */
@Component
class Compressor {

	private final CacheProperties properties;

	private final boolean brotli = Brotli4jLoader.isAvailable();

	Compressor(CacheProperties properties) {
		this.properties = properties;
	}

	boolean brotli() {
		return this.brotli;
	}

	byte[] compress(byte[] body, Encoding encoding) throws IOException {
		return switch (encoding) {
			case BROTLI -> Encoder.compress(body, Encoder.Parameters.create(this.properties.brotliQuality()));
			case GZIP -> gzip(body);
			case IDENTITY -> body;
		};
	}

	private byte[] gzip(byte[] body) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 2 + 64);
		try (OutputStream out = new LevelledGzip(bytes, this.properties.gzipLevel())) {
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
