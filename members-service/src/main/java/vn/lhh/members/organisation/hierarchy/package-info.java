/**
 * The one tree that organisations stand in, and what readers may see of it.
 */
@NullMarked
package vn.lhh.members.organisation.hierarchy;

import org.jspecify.annotations.NullMarked;
