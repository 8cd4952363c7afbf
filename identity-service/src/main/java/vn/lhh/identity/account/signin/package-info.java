/**
 * Signs accounts in: checks passwords, keeps browser sessions and slows guessing down.
 */
@NullMarked
package vn.lhh.identity.account.signin;

import org.jspecify.annotations.NullMarked;
