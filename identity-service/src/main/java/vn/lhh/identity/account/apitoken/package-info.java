/**
 * Gives scripts tokens of their owner's account, with some of its roles and an end.
 */
@NullMarked
package vn.lhh.identity.account.apitoken;

import org.jspecify.annotations.NullMarked;
