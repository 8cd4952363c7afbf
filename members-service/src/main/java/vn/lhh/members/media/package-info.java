/**
 * Logos and portraits: kept here, shown only while something public shows them.
 */
@NullMarked
package vn.lhh.members.media;

import org.jspecify.annotations.NullMarked;
