/**
 * Topics over HTTP, for the desk.
 */
@NullMarked
package vn.lhh.qa.topic.web;

import org.jspecify.annotations.NullMarked;
