/** Serves links and their groups over HTTP. */
@NullMarked
package vn.lhh.news.link.web;

import org.jspecify.annotations.NullMarked;
