/**
 * Stores logos and portraits; a picture is public only while something public shows it.
 */
@NullMarked
package vn.lhh.members.media;

import org.jspecify.annotations.NullMarked;
