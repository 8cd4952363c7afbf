/**
 * How well engines rank: judged queries over the demo content, and what is measured.
 */
@NullMarked
package vn.lhh.search.judged;

import org.jspecify.annotations.NullMarked;
