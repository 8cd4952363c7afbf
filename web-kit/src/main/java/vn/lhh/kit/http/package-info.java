/**
 * Refusal of requests that can't be read, before and behind Spring MVC.
 */
@NullMarked
package vn.lhh.kit.http;

import org.jspecify.annotations.NullMarked;
