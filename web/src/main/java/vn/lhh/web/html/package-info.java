/**
 * The one type of HTML that templates output unescaped, and the ways to make it.
 */
@NullMarked
package vn.lhh.web.html;

import org.jspecify.annotations.NullMarked;
