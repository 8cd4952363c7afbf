/**
 * Admin API of the outbox of mails.
 */
@NullMarked
package vn.lhh.kit.mail.web;

import org.jspecify.annotations.NullMarked;
