/** Manages the site's identity, its main menu and the blocks of its home page. */
@NullMarked
package vn.lhh.news.site;

import org.jspecify.annotations.NullMarked;
