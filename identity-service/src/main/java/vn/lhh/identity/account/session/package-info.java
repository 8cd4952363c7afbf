/**
 * Keeps the sign-in sessions of browsers.
 */
@NullMarked
package vn.lhh.identity.account.session;

import org.jspecify.annotations.NullMarked;
