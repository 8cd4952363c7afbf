/**
 * Signing in: proof of who somebody is, the session of a browser, and the brake on
 * guessing.
 */
@NullMarked
package vn.lhh.identity.account.signin;

import org.jspecify.annotations.NullMarked;
