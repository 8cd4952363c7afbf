/**
 * Invites people to new accounts by links that work once.
 */
@NullMarked
package vn.lhh.identity.account.invitation;

import org.jspecify.annotations.NullMarked;
