/**
 * SMTP (RFC 5321): one connection a mail, and an answer that tells what became of it.
 */
@NullMarked
package vn.lhh.kit.mail.smtp;

import org.jspecify.annotations.NullMarked;
