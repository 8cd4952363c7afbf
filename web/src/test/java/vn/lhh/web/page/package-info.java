/**
 * Tests of vn.lhh.web.page.
 */
package vn.lhh.web.page;
