/**
 * Root package of stats-service: the application and its settings.
 */
@NullMarked
package vn.lhh.stats;

import org.jspecify.annotations.NullMarked;
