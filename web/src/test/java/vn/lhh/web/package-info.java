/**
 * Tests of the pages over real HTTP, against a stub of the gateway.
 */
package vn.lhh.web;
