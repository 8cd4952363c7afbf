/**
 * API documentation of all services on one page.
 */
@NullMarked
package vn.lhh.gateway.docs;

import org.jspecify.annotations.NullMarked;
