/**
 * The text of files, which comes apart from the items that have them, the same for each
 * engine.
 */
@NullMarked
package vn.lhh.search.engine.text;

import org.jspecify.annotations.NullMarked;
