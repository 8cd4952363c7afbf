/**
 * Mails to accounts: where they are reached, which mails they get, and who is told what.
 */
@NullMarked
package vn.lhh.identity.account.mail;

import org.jspecify.annotations.NullMarked;
