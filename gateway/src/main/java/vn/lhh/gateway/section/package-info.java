/**
 * Parts of a page fetched from services, with a memory of the last good content.
 */
@NullMarked
package vn.lhh.gateway.section;

import org.jspecify.annotations.NullMarked;
