/**
 * Publishes made-up content on a running site through its admin API, for measurements.
 */
@NullMarked
package vn.lhh.launcher.demo;

import org.jspecify.annotations.NullMarked;
