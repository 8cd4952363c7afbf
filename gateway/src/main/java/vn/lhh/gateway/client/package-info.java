/**
 * Bounds what a client may cost that sends or reads slowly.
 */
@NullMarked
package vn.lhh.gateway.client;

import org.jspecify.annotations.NullMarked;
