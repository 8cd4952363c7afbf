package vn.lhh.documents.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * Takes so many bytes and no more.
 */
final class Bounded extends FilterOutputStream {

	private long left;

	Bounded(OutputStream out, long most) {
		super(out);
		this.left = most;
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		take(length);
		this.out.write(bytes, offset, length);
	}

	@Override
	public void write(int one) throws IOException {
		take(1);
		this.out.write(one);
	}

	private void take(int length) {
		this.left -= length;
		if (this.left < 0) {
			throw new Problem(ProblemKind.TOO_LARGE, "too-large");
		}
	}

}
