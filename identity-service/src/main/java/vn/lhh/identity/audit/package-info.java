/**
 * The trail of who signed in, who was refused, and what was done to accounts.
 */
@NullMarked
package vn.lhh.identity.audit;

import org.jspecify.annotations.NullMarked;
