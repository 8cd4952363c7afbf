package vn.lhh.gateway;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import com.sun.net.httpserver.HttpHandler;

/**
 * Concurrent readers, and a service that makes them wait until it is told to go on.
 */
public final class Crowd implements AutoCloseable {

	private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

	private final CountDownLatch goOn = new CountDownLatch(1);

	private final AtomicInteger inside = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	private final List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();

	/** Answers like the given handler, but not before {@link #goOn()}. */
	public HttpHandler waiting(HttpHandler then) {
		return (exchange) -> {
			this.most.accumulateAndGet(this.inside.incrementAndGet(), Math::max);
			try {
				this.goOn.await();
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
			finally {
				this.inside.decrementAndGet();
			}
			then.handle(exchange);
		};
	}

	public void ask(int times, IntFunction<HttpResponse<byte[]>> question) {
		for (int i = 0; i < times; i++) {
			int number = i;
			this.answers.add(this.readers.submit(() -> question.apply(number)));
		}
	}

	/** Responses that have already arrived. */
	public List<HttpResponse<byte[]>> answered() {
		return this.answers.stream().filter(Future::isDone).map(Future::resultNow).toList();
	}

	public int inside() {
		return this.inside.get();
	}

	public int most() {
		return this.most.get();
	}

	public void goOn() {
		this.goOn.countDown();
	}

	@Override
	public void close() {
		goOn();
		this.readers.close();
	}

}
