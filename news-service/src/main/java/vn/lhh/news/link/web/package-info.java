/**
 * The addresses of links and their groups.
 */
@NullMarked
package vn.lhh.news.link.web;

import org.jspecify.annotations.NullMarked;
