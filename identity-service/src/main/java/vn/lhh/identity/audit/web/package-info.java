/**
 * Serves the audit trail to administrators.
 */
@NullMarked
package vn.lhh.identity.audit.web;

import org.jspecify.annotations.NullMarked;
