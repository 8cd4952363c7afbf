/**
 * Extracts the text of files in a JVM of its own, which the service starts and may kill;
 * nothing here is loaded by the service itself.
 */
@NullMarked
package vn.lhh.documents.extraction;

import org.jspecify.annotations.NullMarked;
