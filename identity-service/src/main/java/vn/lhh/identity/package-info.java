/**
 * Root of the identity-service module.
 */
@NullMarked
package vn.lhh.identity;

import org.jspecify.annotations.NullMarked;
