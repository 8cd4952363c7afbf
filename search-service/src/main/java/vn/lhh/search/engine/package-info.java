/**
 * The index and the search in it, behind one interface.
 */
@NullMarked
package vn.lhh.search.engine;

import org.jspecify.annotations.NullMarked;
