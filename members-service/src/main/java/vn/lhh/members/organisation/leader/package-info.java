/**
 * Announces the persons whom readers see as leaders of organisations.
 */
@NullMarked
package vn.lhh.members.organisation.leader;

import org.jspecify.annotations.NullMarked;
