package vn.lhh.launcher.site.startup;

import java.nio.file.Path;
import java.util.List;

/**
 * How the JDK keeps what a process learned while it started: an AOT cache with the
 * profiles of its methods, or an archive of its classes where the JDK is older.
 */
enum StartupCacheKind {

	/**
	 * JEP 483, 514 and 515. Classes are linked when they are used: to have all of them
	 * linked at once saves a tenth of the start and costs 15 MB in each process.
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
	 * Flags of a process that starts from the cache; one that does not fit is passed over
	 * by the JVM with a warning.
	 * @param cache its file
	 * @return the flags
	 */
	abstract List<String> use(Path cache);

	/**
	 * Flags of a process that is being learned from; it writes at its end.
	 * @param recording the file to write
	 * @return the flags
	 */
	abstract List<String> record(Path recording);

	/**
	 * Flags of the process that turns a recording into a cache.
	 * @param recording that was written
	 * @param cache to be written
	 * @return the flags, none where the recording is the cache already
	 */
	abstract List<String> assemble(Path recording, Path cache);

}
