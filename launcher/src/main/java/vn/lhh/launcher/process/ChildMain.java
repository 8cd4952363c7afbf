package vn.lhh.launcher.process;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Wraps the main class of every child JVM so that the child ends with the launcher: its
 * standard input closes then, even if the launcher was killed by SIGKILL. Ignores Ctrl-C
 * (SIGINT), because the launcher stops its children in order.
 */
public final class ChildMain {

	private static final long GRACE = TimeUnit.SECONDS.toNanos(4);

	private ChildMain() {
	}

	/**
	 * Runs the main class in the first argument with the other arguments.
	 * @param args main class and its arguments
	 * @throws Throwable the exception of the wrapped main class
	 */
	public static void main(String[] args) throws Throwable {
		ignoreInterrupts();
		Thread.ofPlatform().daemon().name("parent-watch").start(ChildMain::endWithParent);
		Thread.ofPlatform().daemon().name("settle").start(PostStartupGc.ofThisProcess());
		try {
			Class.forName(args[0])
				.getMethod("main", String[].class)
				.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private static void endWithParent() {
		awaitEndOfInput();
		Thread.ofPlatform().daemon().name("parent-gone").start(ChildMain::haltAfterGrace);
		System.exit(0);
	}

	private static void awaitEndOfInput() {
		try {
			while (System.in.read() >= 0) {
				Thread.onSpinWait();
			}
		}
		catch (IOException ex) {
			// a broken pipe means the same as the end of input
		}
	}

	private static void haltAfterGrace() {
		pause(GRACE);
		Runtime.getRuntime().halt(1);
	}

	static void pause(long nanos) {
		long end = System.nanoTime() + nanos;
		for (long left = nanos; left > 0; left = end - System.nanoTime()) {
			LockSupport.parkNanos(left);
		}
	}

	/**
	 * Uses reflection, because javac warns about the signal class although every JDK
	 * exports it.
	 * @throws ReflectiveOperationException where the JVM has no signals
	 */
	private static void ignoreInterrupts() throws ReflectiveOperationException {
		Class<?> signal = Class.forName("sun.misc.Signal");
		Class<?> handler = Class.forName("sun.misc.SignalHandler");
		Object nothing = Proxy.newProxyInstance(ChildMain.class.getClassLoader(), new Class<?>[] { handler },
				(proxy, method, args) -> null);
		signal.getMethod("handle", signal, handler)
			.invoke(null, signal.getConstructor(String.class).newInstance("INT"), nothing);
	}

}
