/**
 * The site's own identity, its main menu and the order of its home page.
 */
@NullMarked
package vn.lhh.news.site;

import org.jspecify.annotations.NullMarked;
