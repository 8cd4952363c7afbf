/**
 * Fills a running site with made-up content through its admin API, for measuring.
 */
@NullMarked
package vn.lhh.launcher.demo;

import org.jspecify.annotations.NullMarked;
