/**
 * Root of the web module.
 */
@NullMarked
package vn.lhh.web;

import org.jspecify.annotations.NullMarked;
