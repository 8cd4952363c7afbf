/**
 * The admin API that all publications share.
 */
@NullMarked
package vn.lhh.kit.publishing.web;

import org.jspecify.annotations.NullMarked;
