package vn.lhh.gateway.backend;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A permit for a limited resource. It is returned once, however often it is closed.
 */
public final class Permit implements AutoCloseable {

	/** A permit where no limit applies. */
	public static final Permit NONE = new Permit(() -> {
	});

	private final Runnable leave;

	private final AtomicBoolean left = new AtomicBoolean();

	/**
	 * Creates a taken permit.
	 * @param leave returns it
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
