/**
 * What a browser may run and load, and which forms and words are taken from it.
 */
@NullMarked
package vn.lhh.web.page.security;

import org.jspecify.annotations.NullMarked;
