package vn.lhh.gateway.route;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import vn.lhh.gateway.slowclient.MinimumTransferRate;

/**
 * A body of unknown length that breaks off once it is longer than allowed.
 */
final class LimitedStream extends FilterInputStream {

	private final long limit;

	private final MinimumTransferRate minimumTransferRate;

	private long seen;

	LimitedStream(InputStream in, long limit, MinimumTransferRate minimumTransferRate) {
		super(in);
		this.minimumTransferRate = minimumTransferRate;
		this.limit = limit;
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		count((next >= 0) ? 1 : 0);
		return next;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		count(Math.max(count, 0));
		return count;
	}

	private void count(int more) throws IOException {
		this.seen += more;
		this.minimumTransferRate.went(more);
		if (exceeded()) {
			throw new IOException("Body longer than " + this.limit);
		}
	}

	boolean exceeded() {
		return this.seen > this.limit;
	}

}
