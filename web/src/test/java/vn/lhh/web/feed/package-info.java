/**
 * Tests of vn.lhh.web.feed.
 */
package vn.lhh.web.feed;
