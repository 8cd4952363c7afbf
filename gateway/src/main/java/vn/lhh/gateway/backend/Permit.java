package vn.lhh.gateway.backend;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The right to hold something of which there is little; given back once, however often it
 * is closed.
 */
public final class Permit implements AutoCloseable {

	/** Where no place is needed. */
	public static final Permit NONE = new Permit(() -> {
	});

	private final Runnable leave;

	private final AtomicBoolean left = new AtomicBoolean();

	/**
	 * A place that is taken.
	 * @param leave gives it back
	 */
	public Permit(Runnable leave) {
		this.leave = leave;
	}

	@Override
	public void close() {
		if (this.left.compareAndSet(false, true)) {
			this.leave.run();
		}
	}

}
