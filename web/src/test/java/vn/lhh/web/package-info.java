/**
 * Tests of the pages over real HTTP, against a stand-in for the gateway.
 */
package vn.lhh.web;
