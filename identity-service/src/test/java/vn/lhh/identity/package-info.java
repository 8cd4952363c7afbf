/**
 * The service as its callers see it: over real HTTP, against a MongoDB server over its
 * wire protocol.
 */
package vn.lhh.identity;
