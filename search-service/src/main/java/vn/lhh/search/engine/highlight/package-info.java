/**
 * Marks of what was found in titles and snippets, the same for each engine.
 */
@NullMarked
package vn.lhh.search.engine.highlight;

import org.jspecify.annotations.NullMarked;
