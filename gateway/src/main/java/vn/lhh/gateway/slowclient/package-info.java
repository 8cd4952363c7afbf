/**
 * Limits on clients that send or read slowly.
 */
@NullMarked
package vn.lhh.gateway.slowclient;

import org.jspecify.annotations.NullMarked;
