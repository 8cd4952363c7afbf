/**
 * Takes audit events of the services in.
 */
@NullMarked
package vn.lhh.identity.audit.messaging;

import org.jspecify.annotations.NullMarked;
