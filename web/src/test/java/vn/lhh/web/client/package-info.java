/**
 * Tests of vn.lhh.web.client.
 */
package vn.lhh.web.client;
