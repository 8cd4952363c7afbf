/**
 * The table of content types: what the gateway knows of each in one entry.
 */
@NullMarked
package vn.lhh.gateway.content;

import org.jspecify.annotations.NullMarked;
