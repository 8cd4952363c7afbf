/**
 * First content for trying the site out, and the pictures drawn for it.
 */
@NullMarked
package vn.lhh.news.demo;

import org.jspecify.annotations.NullMarked;
