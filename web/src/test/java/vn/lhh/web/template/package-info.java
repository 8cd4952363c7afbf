/**
 * Tests that a page that is drawn cheaply is the page that Spring would draw.
 */
@NullMarked
package vn.lhh.web.template;

import org.jspecify.annotations.NullMarked;
