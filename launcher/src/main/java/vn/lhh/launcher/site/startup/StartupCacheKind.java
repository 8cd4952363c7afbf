package vn.lhh.launcher.site.startup;

import java.nio.file.Path;
import java.util.List;

/**
 * Defines JVM flags per kind of start-up cache: an AOT cache with method profiles since
 * JDK 25, a CDS archive of classes before.
 */
enum StartupCacheKind {

	/**
	 * JEP 483, 514 and 515. Classes are linked on use: linking all of them at once would
	 * save a tenth of the start but cost 15 MB in each process.
	 */
	AOT {
		@Override
		List<String> use(Path cache) {
			return List.of("-XX:AOTCache=" + cache);
		}

		@Override
		List<String> record(Path recording) {
			return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording);
		}

		@Override
		List<String> assemble(Path recording, Path cache) {
			return List.of("-XX:AOTMode=create", "-XX:-AOTClassLinking", "-XX:AOTConfiguration=" + recording,
					"-XX:AOTCache=" + cache);
		}
	},

	/** JEP 350. */
	ARCHIVE {
		@Override
		List<String> use(Path cache) {
			return List.of("-XX:SharedArchiveFile=" + cache, "-Xshare:auto");
		}

		@Override
		List<String> record(Path recording) {
			return List.of("-XX:ArchiveClassesAtExit=" + recording);
		}

		@Override
		List<String> assemble(Path recording, Path cache) {
			return List.of();
		}
	};

	private static final int AOT_SINCE = 25;

	static StartupCacheKind of(int feature) {
		return (feature >= AOT_SINCE) ? AOT : ARCHIVE;
	}

	/**
	 * Returns the flags of a process that starts from the cache. The JVM ignores a cache
	 * that does not fit, with a warning.
	 */
	abstract List<String> use(Path cache);

	/**
	 * Returns the flags of a process that records; it writes the recording at its end.
	 */
	abstract List<String> record(Path recording);

	/**
	 * Returns the flags of the process that turns a recording into a cache.
	 * @param recording the file to read
	 * @param cache the file to write
	 * @return the flags, none where the recording is the cache already
	 */
	abstract List<String> assemble(Path recording, Path cache);

}
