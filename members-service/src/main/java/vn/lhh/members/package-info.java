/**
 * Root of the members-service module.
 */
@NullMarked
package vn.lhh.members;

import org.jspecify.annotations.NullMarked;
