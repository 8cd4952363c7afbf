/**
 * Refusal of unreadable requests, before and in Spring MVC.
 */
@NullMarked
package vn.lhh.kit.http;

import org.jspecify.annotations.NullMarked;
