/**
 * Tests of the join of items with the text of their files.
 */
@NullMarked
package vn.lhh.search.engine.text;

import org.jspecify.annotations.NullMarked;
