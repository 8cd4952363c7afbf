/**
 * What can be found: one item of the index for each published item of the services.
 */
@NullMarked
package vn.lhh.search.index;

import org.jspecify.annotations.NullMarked;
