/**
 * Root of the qa-service module.
 */
@NullMarked
package vn.lhh.qa;

import org.jspecify.annotations.NullMarked;
