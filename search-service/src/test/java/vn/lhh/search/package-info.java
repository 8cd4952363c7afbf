/**
 * Tests of search-service.
 */
package vn.lhh.search;
