/**
 * Accounts: who somebody is, what they may do, and whether they may sign in right now.
 */
@NullMarked
package vn.lhh.identity.account;

import org.jspecify.annotations.NullMarked;
