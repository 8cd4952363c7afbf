/**
 * Notices to the staff, which identity-service mails, because it alone knows who may
 * approve and where people are reached.
 */
@NullMarked
package vn.lhh.kit.notice;

import org.jspecify.annotations.NullMarked;
