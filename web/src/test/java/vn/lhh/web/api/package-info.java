/**
 * Tests of vn.lhh.web.api.
 */
package vn.lhh.web.api;
