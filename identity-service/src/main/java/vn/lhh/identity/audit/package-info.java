/**
 * Records sign-ins, refusals and changes of accounts in an audit trail.
 */
@NullMarked
package vn.lhh.identity.audit;

import org.jspecify.annotations.NullMarked;
