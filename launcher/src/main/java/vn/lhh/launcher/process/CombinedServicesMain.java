package vn.lhh.launcher.process;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Runs several services in one JVM, so that a training run learns their common classes
 * once. The common jars are on the class path; the own jars of each service are in a
 * class loader of their own.
 */
public final class CombinedServicesMain {

	private static final String END = "--";

	private CombinedServicesMain() {
	}

	/**
	 * Starts the services one after the other.
	 * @param args per service: its own class path, its main class, its arguments, and
	 * {@value #END}
	 * @throws Exception the exception of a main class
	 */
	public static void main(String[] args) throws Exception {
		List<String> left = Arrays.asList(args);
		while (!left.isEmpty()) {
			int end = left.indexOf(END);
			start(left.subList(0, end));
			left = left.subList(end + 1, left.size());
		}
	}

	private static void start(List<String> words) throws Exception {
		ClassLoader shared = CombinedServicesMain.class.getClassLoader();
		ClassLoader own = new URLClassLoader(words.get(1), urls(words.getFirst()), shared);
		Thread.currentThread().setContextClassLoader(own);
		own.loadClass(words.get(1))
			.getMethod("main", String[].class)
			.invoke(null, (Object) words.subList(2, words.size()).toArray(String[]::new));
	}

	private static URL[] urls(String classPath) throws MalformedURLException {
		String[] paths = classPath.split(File.pathSeparator);
		URL[] urls = new URL[paths.length];
		for (int i = 0; i < paths.length; i++) {
			urls[i] = Path.of(paths[i]).toUri().toURL();
		}
		return urls;
	}

}
