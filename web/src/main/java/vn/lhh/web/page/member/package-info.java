/**
 * Pages of member organisations.
 */
@NullMarked
package vn.lhh.web.page.member;

import org.jspecify.annotations.NullMarked;
