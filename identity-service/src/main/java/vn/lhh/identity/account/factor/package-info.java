/**
 * Adds a second factor to the password: codes of an authenticator app, and recovery codes
 * for a lost telephone.
 */
@NullMarked
package vn.lhh.identity.account.factor;

import org.jspecify.annotations.NullMarked;
