/**
 * The trail as administrators read it.
 */
@NullMarked
package vn.lhh.identity.audit.web;

import org.jspecify.annotations.NullMarked;
