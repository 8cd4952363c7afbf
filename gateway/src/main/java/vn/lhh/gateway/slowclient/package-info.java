/**
 * Bounds what a client may cost that sends or reads slowly.
 */
@NullMarked
package vn.lhh.gateway.slowclient;

import org.jspecify.annotations.NullMarked;
