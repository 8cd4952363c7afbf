/**
 * Tests of vn.lhh.web.html.
 */
package vn.lhh.web.html;
