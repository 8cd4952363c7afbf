/**
 * What the services announce about public content, read once per gateway and handed to
 * whoever here must know.
 */
@NullMarked
package vn.lhh.gateway.contentevent;

import org.jspecify.annotations.NullMarked;
