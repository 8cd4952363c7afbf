/**
 * Content security policy, origin check of forms, and cleaning of search input.
 */
@NullMarked
package vn.lhh.web.page.security;

import org.jspecify.annotations.NullMarked;
