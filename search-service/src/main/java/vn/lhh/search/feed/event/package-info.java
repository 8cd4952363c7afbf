/**
 * Events of the other services, with the fields that search uses, and the items made of
 * them.
 */
@NullMarked
package vn.lhh.search.feed.event;

import org.jspecify.annotations.NullMarked;
