/**
 * Signs accounts in: checks passwords and codes, and slows guessing down.
 */
@NullMarked
package vn.lhh.identity.account.signin;

import org.jspecify.annotations.NullMarked;
