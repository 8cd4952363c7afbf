/**
 * Public pages: one controller per part of the site, and helpers for their templates.
 */
@NullMarked
package vn.lhh.web.page;

import org.jspecify.annotations.NullMarked;
