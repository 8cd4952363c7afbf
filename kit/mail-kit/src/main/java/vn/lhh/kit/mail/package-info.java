/**
 * The outbox of mails: what a service wants to tell people waits in its own store until
 * an SMTP server has taken it, and is never sent twice.
 */
@NullMarked
package vn.lhh.kit.mail;

import org.jspecify.annotations.NullMarked;
