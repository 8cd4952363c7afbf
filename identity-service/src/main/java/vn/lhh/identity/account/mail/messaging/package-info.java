/**
 * Takes notices of the services to the staff in.
 */
@NullMarked
package vn.lhh.identity.account.mail.messaging;

import org.jspecify.annotations.NullMarked;
