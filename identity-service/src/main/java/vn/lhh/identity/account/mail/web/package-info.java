/**
 * HTTP side of mails to accounts.
 */
@NullMarked
package vn.lhh.identity.account.mail.web;

import org.jspecify.annotations.NullMarked;
