package vn.lhh.search.feed;

import java.io.IOException;
import java.nio.file.Path;

import vn.lhh.search.engine.SearchEngine;

/**
 * Opens the index in a folder with the engine that is used.
 */
@FunctionalInterface
public interface IndexOpener {

	/**
	 * Opens an index, a new one if the folder is empty.
	 * @throws IOException if it is damaged or of another format
	 */
	SearchEngine open(Path folder) throws IOException;

}
